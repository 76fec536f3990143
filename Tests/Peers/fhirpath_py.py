"""Evaluates an expression on a Patient with PyPI's fhirpathpy, as `afferent bench fhirpath` does.

Arguments: the Patient's file, and the evaluations a second to compare with. Prints the median of five runs, and how many
times as many the other is, for fhirpathpy's `evaluate` and for its `compile`, which reads the expression only once. Ends
with an error below 200 times `evaluate`.
"""

import json
import statistics
import sys
import time
from importlib.metadata import version

import fhirpathpy
from fhirpathpy.models import models

EXPRESSION = "name.where(use='official').given.first()"
RATIO = 200


def rate(evaluate, rounds: int) -> float:
    rates = []
    for _ in range(5):
        start = time.perf_counter()
        for _ in range(rounds):
            found = evaluate()
        rates.append(rounds / (time.perf_counter() - start))
        if len(found) != 1:
            sys.exit(f"{len(found)} names found, not one")
    return statistics.median(rates)


def main() -> None:
    with open(sys.argv[1], "rb") as file:
        patient = json.load(file)
    compiled = fhirpathpy.compile(EXPRESSION, models["r4"])
    ways = {
        "evaluate": rate(lambda: fhirpathpy.evaluate(patient, EXPRESSION, {}, models["r4"]), 200),
        "compile": rate(lambda: compiled(patient), 2_000),
    }
    for name, found in ways.items():
        print(f"fhirpath of PyPI fhirpathpy {version('fhirpathpy')}, {name}\t{int(found)}\tevaluations/s")
        print(f"fhirpath, times that\t{int(float(sys.argv[2]) / found)}\tto one")
    if float(sys.argv[2]) < RATIO * ways["evaluate"]:
        sys.exit(f"less than {RATIO} times fhirpathpy")


if __name__ == "__main__":
    main()
