// swift-tools-version:6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

/// A room with the rooms below it that it imports; `Tests/ArchitectureTests` holds what it may import at most.
func room(_ name: String, _ dependencies: Target.Dependency...) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of a room.
func tests(_ name: String, _ dependencies: Target.Dependency...) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.init(stringLiteral: name), "TestSupport"] + dependencies,
        swiftSettings: strict)
}

/// A library of the system, by its `pkg-config` name and Debian package.
func system(_ name: String, _ pkgConfig: String, _ package: String) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([package])])
}

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let jwt = Target.Dependency.product(name: "JWTKit", package: "jwt-kit")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let signals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTP = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let tls = [
    Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl"),
    .product(name: "NIOTLS", package: "swift-nio"), .product(name: "X509", package: "swift-certificates"),
    .product(name: "SwiftASN1", package: "swift-asn1"),
]
let posix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")

let package = Package(
    name: "afferent",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-asn1", from: "1.7.0"),
        .package(url: "https://github.com/apple/swift-certificates", from: "1.21.1"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
    ],
    targets: [
        // Level 0
        room("Values"),
        // Level 1
        room("FHIRModel", "Values"),
        room("HL7v2", "Values"),
        room("Records", "Values"),
        room("UCUM", "Values"),
        room("Declarations", "Values", "Yams"),
        room("Seal", "Values", crypto),
        room("Telemetry", "Values", logging),
        system("CZstd", "libzstd", "libzstd-dev"),
        room("Compression", "CZstd"),
        // Level 2
        system("CLibXML2", "libxml-2.0", "libxml2-dev"),
        room("FHIRXML", "Values", "FHIRModel", "CLibXML2"),
        room("FHIRPath", "Values", "FHIRModel", "UCUM"),
        room("Terminology", "Values", "FHIRModel", "UCUM"),
        room("Access", "Values", jwt),
        // Level 3
        system("CZlib", "zlib", "zlib1g-dev"),
        room(
            "Conformance", "Values", "FHIRModel", "FHIRXML", "FHIRPath", "Terminology", "UCUM", "Declarations", "CZlib"),
        room("Search", "Values", "FHIRModel", "FHIRPath", "UCUM"),
        room("Mapping", "Values", "FHIRModel", "FHIRPath", "HL7v2", "Records", "UCUM", "Declarations", "Seal"),
        room("Alerting", "Values", "Records", "UCUM", "Declarations", "Seal"),
        // Level 4
        room("Journal", "Values", "Compression", "Seal", "Telemetry"),
        room(
            "Storage", "Values", "FHIRModel", "Records", "Compression", "Seal", "Telemetry", "Search", sqlite),
        // Level 5
        room(
            "Intake", "Values", "FHIRModel", "FHIRXML", "FHIRPath", "Terminology", "Conformance", "HL7v2", "Records",
            "Seal", "Telemetry", "Search", "Mapping", "Alerting", "Journal", "Storage"),
        // Level 6
        system("CLibCurl", "libcurl", "libcurl4-openssl-dev"),
        room("Delivery", "Values", "Records", "Seal", "Telemetry", "Storage", "CLibCurl", logging, lifecycle),
        .target(
            name: "Ingest",
            dependencies: [
                "Values", "HL7v2", "Seal", "Telemetry", "Journal", "Storage", nio, posix, logging, lifecycle,
            ] + tls, swiftSettings: strict),
        room(
            "RESTAPI", "Values", "FHIRModel", "FHIRPath", "FHIRXML", "Terminology", "Conformance", "Records",
            "Telemetry", "Access", "Search", "Seal", "Storage", "Intake", hummingbird, nio, logging),
        room(
            "Board", "Values", "Records", "Telemetry", "Access", "Search", "Seal", "Storage", "Intake", hummingbird,
            nio, logging),
        room("Simulator", "Values", "HL7v2", "Seal", nio, nioHTTP, posix),
        // Levels 7 and 8
        room(
            "GatewayApp", "Values", "FHIRModel", "Terminology", "Conformance", "FHIRPath", "FHIRXML", "HL7v2",
            "Records", "Declarations", "Seal",
            "Telemetry", "Access", "Search", "Mapping", "Alerting", "Journal", "Storage", "Intake", "Ingest", "RESTAPI",
            "Board", "Delivery", "Simulator", hummingbird, nio, posix, logging, lifecycle, signals),
        .executableTarget(name: "afferent", dependencies: ["GatewayApp", arguments], swiftSettings: strict),
        // Tools
        .executableTarget(name: "R4Compiler", swiftSettings: strict),

        // What the tests share: where the official data lies, and repeatable chance.
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: strict),
        tests("Access", jwt),
        tests("Alerting", "Records", "Values"),
        tests(
            "Board", "Access", "FHIRModel", "Intake", "Records", "Search", "Storage", "Values", hummingbird, nio,
            logging),
        tests("Compression"),
        tests("Conformance", "FHIRModel", "FHIRXML", "Terminology", "Values"),
        tests("Declarations", "Values"),
        tests(
            "Delivery", "Records", "Seal", "Simulator", "Storage", "Telemetry", "Values", nio, posix, logging, lifecycle
        ),
        tests("FHIRModel", "Values"),
        tests("FHIRPath", "FHIRModel", "Values"),
        tests("FHIRXML", "CLibXML2", "FHIRModel", "Values"),
        tests(
            "GatewayApp", "Conformance", "FHIRModel", "Ingest", "Intake", "Journal", "Simulator", "Storage",
            "Telemetry",
            "Terminology", "Values"),
        tests("HL7v2", "Values"),
        .testTarget(
            name: "IngestTests",
            dependencies: [
                "Ingest", "TestSupport", "HL7v2", "Journal", "Seal", "Storage", "Telemetry", "Values", nio, posix,
                logging,
                lifecycle,
            ] + tls, swiftSettings: strict),
        tests("Journal", "Seal", "Telemetry", "Values"),
        tests("Mapping", "FHIRModel", "HL7v2", "Records", "Values"),
        // The proofs that a whole gateway gives, over real sockets and files.
        .testTarget(
            name: "ProofTests",
            dependencies: [
                "FHIRModel", "FHIRPath", "FHIRXML", "GatewayApp", "HL7v2", "Ingest", "Intake", "Journal", "Records",
                "Search", "Seal", "Simulator", "Storage", "Telemetry", "TestSupport", "Values", lifecycle, sqlite,
            ], swiftSettings: strict),
        tests("Records", "Values"),
        tests(
            "RESTAPI", "Access", "Alerting", "Conformance", "FHIRModel", "FHIRXML", "Intake", "Journal", "Mapping",
            "Records", "Search", "Seal", "Storage", "Telemetry", "Values", hummingbird, nio, logging),
        tests("Seal", "Values"),
        tests("Search", "FHIRModel", "FHIRPath", "Values"),
        tests("Simulator", "HL7v2", "Mapping", "Records", "Seal", "Values", nio, posix),
        tests("Storage", "FHIRModel", "Records", "Search", "Seal", "Telemetry", "Values"),
        tests("Telemetry", "Values", logging),
        tests("Terminology", "FHIRModel", "FHIRXML", "Values"),
        tests("UCUM", "Values"),
        tests("Values"),
    ]
)
