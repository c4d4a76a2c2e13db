//! A C-STORE between two ends without a network: the SCU's message is cut into PDVs for a peer that takes 64
//! bytes at a time, the SCP's assembler puts it together and answers.
use bytes::Bytes;
use kerma_dictionary::Uid;
use kerma_dimse::{
    Assembled, Assembler, CStoreRq, CStoreRsp, Command, Error, FragmentLength, Fragments, expect_response,
};
use kerma_status::Status;

fn main() -> Result<(), Error> {
    let request =
        CStoreRq::new(1, Uid::from_static("1.2.840.10008.5.1.4.1.1.2"), Uid::from_static("1.2.3.4"));
    let data_set = Bytes::from(vec![0; 200]);
    let length = FragmentLength::of(64);

    let command = Fragments::command(1, length, &request.clone().into(), true);
    let sent = command.chain(Fragments::data_set(1, length, [data_set]));

    let mut scp = Assembler::new();
    let (mut received, mut stored) = (None, 0);
    for pdv in sent {
        match scp.push(pdv)? {
            Some(Assembled::Command { command, .. }) => {
                println!("SCP: {command}");
                received = Some(CStoreRq::try_from(command)?);
            }
            Some(Assembled::Fragment { data, last, .. }) => {
                stored += data.len();
                println!("SCP: {} bytes{}", data.len(), if last { ", the last" } else { "" });
            }
            None => {}
        }
    }
    println!("SCP: stored {stored} bytes");

    let response = received.unwrap_or(request).response(Status::SUCCESS);
    let mut scu = Assembler::new();
    for pdv in Fragments::command(1, FragmentLength::of(0), &Command::from(response), false) {
        if let Some(Assembled::Command { command, .. }) = scu.push(pdv)? {
            println!("SCU: {command}");
            expect_response(&command, 1)?;
            CStoreRsp::try_from(command)?;
        }
    }
    Ok(())
}
