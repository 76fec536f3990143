"""Reads the twenty numbers of each message of a framed stream with PyPI's hl7, as `afferent bench hl7-extract` does.

Prints the median of five runs over the first messages: name, value, unit.
"""

import statistics
import sys
import time
from decimal import Decimal

import hl7

MESSAGES = 2_000
VALUES = 20


def extract(stream: bytes) -> int:
    values = 0
    for frame in stream.split(b"\x1c\r"):
        if not frame:
            continue
        message = hl7.parse(frame.removeprefix(b"\x0b").decode("utf-8"))
        for row in message.segments("OBX"):
            if str(row[2]) == "NM":
                Decimal(str(row[5]))
                values += 1
    return values


def main() -> None:
    with open(sys.argv[1], "rb") as file:
        frames = file.read().split(b"\x1c\r")[:MESSAGES]
    stream = b"\x1c\r".join(frames) + b"\x1c\r"
    rates = []
    for _ in range(5):
        start = time.perf_counter()
        values = extract(stream)
        rates.append(len(frames) / (time.perf_counter() - start))
        if values != len(frames) * VALUES:
            sys.exit(f"{values} values read, not {len(frames) * VALUES}")
    print(f"hl7-extract of PyPI hl7 {hl7.__version__}\t{int(statistics.median(rates))}\tmessages/s")


if __name__ == "__main__":
    main()
