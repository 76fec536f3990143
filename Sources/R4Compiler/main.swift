// R4Compiler: the official FHIR R4 (4.0.1) definitions → the table that FHIRModel holds.
//
//     swift run R4Compiler ../shared/fhir/definitions Sources/FHIRModel/Generated
//
// Only facts are taken: paths, types, cardinalities, bindings, invariant expressions, search parameters, compartments
// and codes.
import Foundation

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
    print("usage: R4Compiler DEFINITIONS OUTPUT-FOLDER")
    exit(2)
}
do {
    let core = URL(fileURLWithPath: arguments[1]).appendingPathComponent("hl7.fhir.r4.core")
    let package = try DefinitionPackage(folder: core)
    var compiler = TableCompiler()
    compiler.add(structures: package.structures)
    compiler.add(parameters: package.searchParameters)
    compiler.add(compartments: package.compartments)
    let terminology = try TerminologyCompiler(definitions: URL(fileURLWithPath: arguments[1]))
    var structures = StructureCompiler()
    try structures.add(package.allStructures)
    let output = URL(fileURLWithPath: arguments[2])
    try Data(compiler.source().utf8).write(to: output.appendingPathComponent("R4Table.swift"))
    try Data(terminology.source().utf8).write(to: output.appendingPathComponent("R4Codes.swift"))
    try Data(structures.source().utf8).write(to: output.appendingPathComponent("R4Structures.swift"))
    print("\(compiler.summary); \(terminology.summary); \(structures.summary)")
} catch {
    print("R4Compiler: \(error)")
    exit(1)
}
