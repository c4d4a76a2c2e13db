use std::{io, sync::Arc};

use kerma_entity::transport::Connect;

use crate::{Destination, file::LineFile, queue::Entry, server::Server, syslog::Header};

/// Where messages go, opened.
pub(crate) enum Sink {
    File(LineFile),
    Server(Header, Server),
}

impl Sink {
    /// A file is opened, and a server is gone to when there is a message.
    pub(crate) fn open(
        destination: &Destination,
        header: Header,
        connect: Option<Arc<dyn Connect>>,
    ) -> io::Result<Sink> {
        match (destination, connect) {
            (Destination::File(path), _) => LineFile::open(path).map(Sink::File),
            (Destination::SyslogTls { host, port }, Some(connect)) => {
                Ok(Sink::Server(header, Server::new(host, *port, connect)))
            }
            (Destination::SyslogTls { .. }, None) => {
                Err(io::Error::new(io::ErrorKind::InvalidInput, "a syslog server with TLS needs TLS"))
            }
        }
    }

    pub(crate) fn write(&mut self, entry: &Entry) -> io::Result<()> {
        match self {
            Sink::File(file) => file.add(&entry.xml),
            Sink::Server(header, server) => {
                server.send(&header.frame(entry.time, entry.is_success, &entry.xml))
            }
        }
    }

    pub(crate) fn reopen(&mut self) {
        match self {
            Sink::File(file) => file.reopen(),
            Sink::Server(_, server) => server.close(),
        }
    }

    /// While there is nothing to write.
    pub(crate) fn idle(&mut self) {
        if let Sink::Server(_, server) = self {
            server.look();
        }
    }

    pub(crate) fn close(&mut self) {
        if let Sink::Server(_, server) = self {
            server.close();
        }
    }
}
