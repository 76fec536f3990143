/// The table of rooms: what each may import of ours, and which libraries it owns.
///
/// A cell changes only together with the design and a decision note.
struct Room {
    var name: String
    var level: Int
    /// Rooms of the same level that it may import all the same; everything on lower levels it may.
    var libraries: Set<String> = []
    /// Where the design allows less than all lower levels.
    var onlyRooms: Set<String>?
}

enum Rooms {
    static let all: [Room] = [
        Room(name: "Values", level: 0, onlyRooms: []),
        Room(name: "FHIRModel", level: 1, onlyRooms: ["Values"]),
        // A set of lanes as one number, an instruction that the standard library has no name for; and iconv.
        Room(name: "HL7v2", level: 1, libraries: ["_Builtin_intrinsics", "Glibc"], onlyRooms: ["Values"]),
        Room(name: "Records", level: 1, onlyRooms: ["Values"]),
        Room(name: "UCUM", level: 1, libraries: ["Glibc"], onlyRooms: ["Values"]),
        Room(name: "Declarations", level: 1, libraries: ["Yams", "CYaml"], onlyRooms: ["Values"]),
        Room(name: "Seal", level: 1, libraries: ["Crypto", "FoundationEssentials"], onlyRooms: ["Values"]),
        Room(
            name: "Telemetry", level: 1, libraries: ["Logging", "Metrics", "Synchronization", "Glibc"],
            onlyRooms: ["Values"]),
        Room(name: "Compression", level: 1, libraries: ["CZstd", "Synchronization"], onlyRooms: []),
        Room(name: "FHIRXML", level: 2, libraries: ["CLibXML2", "Glibc"], onlyRooms: ["Values", "FHIRModel"]),
        Room(name: "FHIRPath", level: 2, onlyRooms: ["Values", "FHIRModel", "UCUM"]),
        Room(
            name: "Terminology", level: 2, libraries: ["Synchronization"], onlyRooms: ["Values", "FHIRModel", "UCUM"]),
        Room(name: "Access", level: 2, libraries: ["JWTKit", "Synchronization"], onlyRooms: ["Values", "FHIRModel"]),
        Room(name: "Conformance", level: 3, libraries: ["CZlib", "Synchronization"]),
        Room(name: "Search", level: 3, libraries: ["Synchronization"]),
        Room(name: "Mapping", level: 3),
        Room(name: "Alerting", level: 3),
        Room(name: "Journal", level: 4, libraries: edge, onlyRooms: ["Values", "Compression", "Seal", "Telemetry"]),
        Room(name: "Storage", level: 4, libraries: edge.union(["GRDB", "GRDBSQLite", "CLibPQ"])),
        Room(name: "Intake", level: 5, libraries: edge),
        Room(name: "Ingest", level: 6, libraries: edge.union(nio).union(["NIOSSL", "NIOTLS", "X509", "SwiftASN1"])),
        Room(name: "RESTAPI", level: 6, libraries: edge.union(nio).union(hummingbird)),
        Room(name: "Board", level: 6, libraries: edge.union(nio).union(hummingbird)),
        Room(name: "Delivery", level: 6, libraries: edge.union(["CLibCurl"])),
        Room(
            name: "Simulator", level: 6, libraries: edge.union(nio).union(["NIOPosix", "NIOHTTP1"]),
            onlyRooms: ["Values", "HL7v2", "Records", "Seal"]),
        Room(name: "GatewayApp", level: 7, libraries: edge.union(nio).union(hummingbird).union(["UnixSignals"])),
        Room(name: "afferent", level: 8, libraries: ["ArgumentParser", "Foundation"], onlyRooms: ["GatewayApp"]),
        Room(name: "R4Compiler", level: 8, libraries: ["Foundation"], onlyRooms: ["Values"]),
    ]

    /// What every room may import.
    static let standard: Set<String> = ["Swift"]
    /// Level 4 and up: the operating system, clocks, threads, logs and services.
    static let edge: Set<String> = [
        "Glibc", "Foundation", "FoundationEssentials", "Dispatch", "Synchronization", "Logging", "Metrics",
        "ServiceLifecycle",
    ]
    static let nio: Set<String> = ["NIOCore", "NIOPosix", "NIOConcurrencyHelpers", "NIOHTTP1"]
    static let hummingbird: Set<String> = ["Hummingbird", "HummingbirdCore", "HTTPTypes", "NIOHTTPTypes"]

    static func named(_ name: String) -> Room? { all.first { $0.name == name } }

    /// Why a room may not import a module; nil if it may.
    static func fault(of room: Room, importing module: String) -> String? {
        guard let other = named(module) else {
            return standard.union(room.libraries).contains(module) ? nil : "is not a library of \(room.name)"
        }
        if let only = room.onlyRooms { return only.contains(module) ? nil : "is not among the rooms of \(room.name)" }
        if other.level < room.level || (room.name == "Storage" && module == "Search") { return nil }
        return "is not below \(room.name)"
    }
}
