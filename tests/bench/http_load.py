"""An HTTP client that measures: sockets and bytes, nothing of any stack's.

http_load.py get PORT PATH ACCEPT LEAST      asks once; prints the requests a second, once at least so many bytes have come
http_load.py stow PORT COUNT OF PIXELS SALT  stores so many instances, so many of a study, each by a request, over one connection;
                                             prints how many a second
http_load.py large PORT MIB                  stores one instance of so many MiB in chunks, then retrieves it
"""
import socket
import struct
import sys
import time

SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"
ROOT = "1.2.826.0.1.3680043.9.9999.15"
MULTIPART = 'multipart/related; type="application/dicom"'


def element(group, number, vr, value):
    if isinstance(value, str):
        value = value.encode()
    if len(value) % 2:
        value += b"\0" if vr == "UI" else b" "
    head = struct.pack("<HH2s", group, number, vr.encode())
    return head + struct.pack("<H", len(value)) + value


def file_head(patient, study, series, instance, pixels):
    """A file in Explicit VR Little Endian up to its pixels, which are that many bytes."""
    meta = (
        element(2, 2, "UI", SECONDARY_CAPTURE)
        + element(2, 3, "UI", instance)
        + element(2, 0x10, "UI", "1.2.840.10008.1.2.1")
        + element(2, 0x12, "UI", "1.2.3")
    )
    side = struct.pack("<H", 512)
    return (
        bytes(128)
        + b"DICM"
        + element(2, 0, "UL", struct.pack("<I", len(meta)))
        + meta
        + element(8, 0x16, "UI", SECONDARY_CAPTURE)
        + element(8, 0x18, "UI", instance)
        + element(8, 0x20, "DA", "20240102")
        + element(8, 0x60, "CS", "OT")
        + element(0x10, 0x10, "PN", "LOAD^WEB")
        + element(0x10, 0x20, "LO", patient)
        + element(0x20, 0x0D, "UI", study)
        + element(0x20, 0x0E, "UI", series)
        + element(0x20, 0x13, "IS", "1")
        + element(0x28, 2, "US", struct.pack("<H", 1))
        + element(0x28, 4, "CS", "MONOCHROME2")
        + element(0x28, 0x10, "US", side)
        + element(0x28, 0x11, "US", side)
        + element(0x28, 0x100, "US", struct.pack("<H", 8))
        + element(0x28, 0x101, "US", struct.pack("<H", 8))
        + element(0x28, 0x102, "US", struct.pack("<H", 7))
        + element(0x28, 0x103, "US", struct.pack("<H", 0))
        + struct.pack("<HH2sHI", 0x7FE0, 0x10, b"OB", 0, pixels)
    )


def connect(port):
    connection = socket.create_connection(("127.0.0.1", port), timeout=300)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection


def head_of(connection):
    """The head of a response, and what came behind it."""
    read = b""
    while b"\r\n\r\n" not in read:
        piece = connection.recv(65536)
        if not piece:
            sys.exit(f"no response: {read!r}")
        read += piece
    head, rest = read.split(b"\r\n\r\n", 1)
    if head.split()[1] != b"200":
        sys.exit(f"{head.decode()}\n{rest.decode(errors='replace')}")
    return head.lower(), rest


def get(port, path, accept):
    """How many bytes come, and how long it takes."""
    begin = time.perf_counter()
    with connect(port) as connection:
        request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept: {accept}\r\nConnection: close\r\n\r\n"
        connection.sendall(request.encode())
        _, rest = head_of(connection)
        count, buffer = len(rest), bytearray(1 << 20)
        while read := connection.recv_into(buffer):
            count += read
    return count, time.perf_counter() - begin


def post_head(port, length):
    return (
        f"POST /dicom-web/studies HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept: application/dicom+json\r\n"
        f"Content-Type: {MULTIPART}; boundary=BENCH\r\n{length}\r\n\r\n"
    ).encode()


PART = b"--BENCH\r\nContent-Type: application/dicom\r\n\r\n"
END = b"\r\n--BENCH--\r\n"


def rest_of(connection, head, rest):
    """Reads a response to its end."""
    if b"transfer-encoding: chunked" in head:
        while not rest.endswith(b"0\r\n\r\n"):
            rest += connection.recv(65536)
    else:
        length = int(head.split(b"content-length:")[1].split(b"\r\n")[0])
        while len(rest) < length:
            rest += connection.recv(65536)
    return rest


def stow(port, count, of, pixels, salt):
    body = bytes(at * 7 % 251 for at in range(pixels))
    begin = time.perf_counter()
    with connect(port) as connection:
        for number in range(count):
            study = f"{ROOT}.{salt}.{number // of}"
            file = file_head(f"LOAD-{salt}-{number // of}", study, f"{study}.1", f"{study}.1.{number + 1}", pixels)
            length = len(PART) + len(file) + pixels + len(END)
            head = post_head(port, f"Content-Length: {length}")
            connection.sendall(b"".join([head, PART, file, body, END]))
            rest_of(connection, *head_of(connection))
    return count / (time.perf_counter() - begin)


def large(port, mebibytes):
    """One instance in chunks of a MiB, which nobody has in memory, in and out again."""
    pixels, study = mebibytes << 20, f"{ROOT}.2048"
    file = file_head("LARGE", study, f"{study}.1", f"{study}.1.1", pixels)
    chunk = lambda data: b"%x\r\n%s\r\n" % (len(data), data)
    piece = chunk(bytes(1 << 20))
    begin = time.perf_counter()
    with connect(port) as connection:
        connection.sendall(post_head(port, "Transfer-Encoding: chunked") + chunk(PART + file))
        for _ in range(mebibytes):
            connection.sendall(piece)
        connection.sendall(chunk(END) + b"0\r\n\r\n")
        rest_of(connection, *head_of(connection))
    stored = time.perf_counter() - begin
    count, retrieved = get(port, f"/dicom-web/studies/{study}", MULTIPART)
    if count < pixels:
        sys.exit(f"{count} bytes came back")
    print(f"stored at {mebibytes / stored:.0f} MiB/s, retrieved at {mebibytes / retrieved:.0f} MiB/s")


def main():
    what, port, rest = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
    if what == "get":
        count, seconds = get(port, rest[0], rest[1])
        if count < int(rest[2]):
            sys.exit(f"{count} bytes came")
        print(f"{1 / seconds:.3f}")
    elif what == "stow":
        print(f"{stow(port, *map(int, rest)):.1f}")
    else:
        large(port, int(rest[0]))


main()
