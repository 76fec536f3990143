"""Two clients that others wrote work against `afferent serve`: fhirpy over HTTP and hl7's mllp_send over MLLP.

Usage: clients.py AFFERENT MLLP_SEND. Ends non-zero with the first thing that is not as it should be.
"""

import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from fhirpy import SyncFHIRClient
from fhirpy.base.exceptions import ResourceNotFound

ROOT = Path(__file__).resolve().parents[2]


def started(binary: str, data: str) -> tuple[subprocess.Popen, str, str]:
    """The gateway on free ports; returns it with the addresses of its two listening lines."""
    command = [binary, "serve", "--data", data, "--http", "127.0.0.1:0", "--mllp", "127.0.0.1:0"]
    gateway = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=ROOT)
    found: dict[str, str] = {}
    while len(found) < 2:
        line = gateway.stdout.readline()
        assert line, "the gateway ended before it listened"
        if match := re.match(r"listening (http|mllp)://(\S+)", line):
            found[match[1]] = match[2]
    return gateway, found["http"], found["mllp"]


def use_fhirpy(address: str) -> None:
    client = SyncFHIRClient(f"http://{address}/fhir")
    created = []
    for number in range(25):
        patient = client.resource("Patient", name=[{"family": "Peer", "given": [f"N{number}"]}], active=True)
        patient.save()
        created.append(patient)
    assert all(patient.id for patient in created), "create gives ids"

    found = client.resources("Patient").search(name="Peer").limit(10)
    assert len(found.fetch()) == 10, "a page has as many as asked for"
    assert {one.id for one in found.fetch_all()} == {one.id for one in created}, "paging finds all"
    assert client.resources("Patient").search(name="Peer").count() == 25, "the total is told"

    patient = client.reference("Patient", created[0].id).to_resource()
    patient["birthDate"] = "1957-04-12"
    patient.save()
    again = client.reference("Patient", patient.id).to_resource()
    assert again["birthDate"] == "1957-04-12" and again["meta"]["versionId"] == "2", "an update makes a version"

    patient.delete()
    try:
        client.reference("Patient", patient.id).to_resource()
    except ResourceNotFound:
        pass
    else:
        raise AssertionError("what was deleted is gone")
    assert client.resources("Patient").search(name="Peer").count() == 24, "and is not found any more"


def use_mllp_send(program: str, address: str, http: str) -> None:
    host, port = address.rsplit(":", 1)
    sample = ROOT / "samples/pcd-01.hl7"
    # --loose: the file is a message without its frame.
    sent = subprocess.run(
        [program, "--loose", "--port", port, "--file", str(sample), host], capture_output=True, text=True, timeout=30)
    assert sent.returncode == 0 and "MSA|CA|TOUR-1" in sent.stdout, f"mllp_send was answered: {sent.stdout}{sent.stderr}"
    observations = SyncFHIRClient(f"http://{http}/fhir").resources("Observation").search(code="8310-5")
    for _ in range(100):
        time.sleep(0.05)
        if found := observations.fetch():
            assert found[0]["valueQuantity"]["code"] == "Cel", "the temperature is served"
            return
    raise AssertionError("what mllp_send sent is not served")


def main() -> None:
    binary, mllp_send = sys.argv[1:]
    with tempfile.TemporaryDirectory() as data:
        gateway, http, mllp = started(binary, data)
        try:
            use_fhirpy(http)
            print("fhirpy      create, search, paging, update, delete")
            use_mllp_send(mllp_send, mllp, http)
            print("mllp_send   sent, acknowledged, served")
        finally:
            gateway.terminate()
            assert gateway.wait(timeout=30) == 0, "the gateway ends in good order"


if __name__ == "__main__":
    main()
