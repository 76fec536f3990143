"""Evaluates an expression on a Patient with PyPI's fhirpathpy, as `afferent bench fhirpath` does.

Arguments: the Patient's file, and the evaluations a second to compare with. Prints the median of five runs and how many
times as many the other is; ends with an error below 200 times.
"""

import json
import statistics
import sys
import time
from importlib.metadata import version

import fhirpathpy
from fhirpathpy.models import models

EXPRESSION = "name.where(use='official').given.first()"
ROUNDS = 500
RATIO = 200


def main() -> None:
    with open(sys.argv[1], "rb") as file:
        patient = json.load(file)
    evaluate = fhirpathpy.compile(EXPRESSION, models["r4"])
    rates = []
    for _ in range(5):
        start = time.perf_counter()
        for _ in range(ROUNDS):
            found = evaluate(patient)
        rates.append(ROUNDS / (time.perf_counter() - start))
        if len(found) != 1:
            sys.exit(f"{found} found, not one name")
    rate = statistics.median(rates)
    ratio = float(sys.argv[2]) / rate
    print(f"fhirpath of PyPI fhirpathpy {version('fhirpathpy')}\t{int(rate)}\tevaluations/s")
    print(f"fhirpath, times fhirpathpy\t{int(ratio)}\tof at least {RATIO}")
    if ratio < RATIO:
        sys.exit(f"less than {RATIO} times fhirpathpy")


if __name__ == "__main__":
    main()
