import Foundation
import Testing

/// The rules of the design that the compiler can't see, read against the sources.
struct ArchitectureTests {
    @Test func `every room stands in the table`() {
        for room in Sources.rooms { #expect(Rooms.named(room) != nil || room.hasPrefix("C"), "\(room)") }
    }

    @Test func `a room imports only what the table allows`() {
        for file in Sources.swiftFiles {
            guard let room = Rooms.named(file.room) else { continue }
            for module in file.imports {
                if let fault = Rooms.fault(of: room, importing: module) {
                    Issue.record("\(file.path): \(module) \(fault)")
                }
            }
        }
    }

    @Test func `the table refuses a sibling, an upper room and another's library`() throws {
        let mapping = try #require(Rooms.named("Mapping"))
        #expect(Rooms.fault(of: mapping, importing: "Alerting") != nil)
        #expect(Rooms.fault(of: mapping, importing: "Storage") != nil)
        #expect(Rooms.fault(of: mapping, importing: "GRDB") != nil)
        #expect(Rooms.fault(of: mapping, importing: "FHIRPath") == nil)
        let board = try #require(Rooms.named("Board"))
        #expect(Rooms.fault(of: board, importing: "RESTAPI") != nil)
    }

    @Test func `no file is longer than 600 lines`() {
        for file in Sources.swiftFiles + Sources.testFiles where file.lines.count > 600 {
            Issue.record("\(file.path) has \(file.lines.count) lines")
        }
    }

    @Test func `no function is longer than 70 lines`() {
        for file in Sources.swiftFiles + Sources.testFiles {
            for function in file.functions where function.length > 70 {
                Issue.record("\(file.path):\(function.line) is \(function.length) lines long")
            }
        }
    }

    @Test func `the measure of functions sees a long one`() {
        let body = Array(repeating: "        work()", count: 71)
        let file = SourceFile(path: "x", room: "x", lines: ["    func long() {"] + body + ["    }"])
        #expect(file.functions.map(\.length) == [73])
    }

    @Test func `no type carries its module's name`() {
        for file in Sources.swiftFiles {
            for line in file.lines {
                let words = line.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" }).map(String.init)
                for (keyword, name) in zip(words, words.dropFirst())
                where ["struct", "class", "enum", "actor", "protocol"].contains(keyword) && name == file.room {
                    let code = line.trimmingCharacters(in: .whitespaces)
                    #expect(code.hasPrefix("//"), "\(file.path): \(code)")
                }
            }
        }
    }

    @Test func `pure rooms read no clock, draw no random numbers and open no files`() {
        let banned = [
            "ContinuousClock", "SuspendingClock", "Date()", "SystemRandomNumberGenerator", ".random(in", "fopen(",
            "FileManager", "print(",
        ]
        for file in Sources.swiftFiles where Rooms.named(file.room).map({ $0.level <= 3 }) == true {
            for (index, line) in file.lines.enumerated()
            where !line.trimmingCharacters(in: .whitespaces).hasPrefix("//") {
                for word in banned where line.contains(word) {
                    Issue.record("\(file.path):\(index + 1) uses \(word)")
                }
            }
        }
    }
}
