import Testing
import Values

/// Where extensions may be (FHIR R4 defining-extensions, 2.4.1.1).
struct ExtensionPlaceTests {
    private let marked = #"{"url":"http://t.org/e","valueBoolean":true}"#

    private func errors(_ resource: String, context: String, isModifier: Bool = false, more: String = "") throws
        -> [String]
    {
        let definition = Trial.extension("http://t.org/e", context: context, isModifier: isModifier, more: more)
        return try Trial.errors(of: resource, with: [definition])
    }

    @Test(arguments: [
        "Patient.name", "HumanName", "Element", "DomainResource.name", "Patient.name.family",
    ])
    func `by the path or type of an element`(expression: String) throws {
        let resource = #"{"resourceType":"Patient","name":[{"extension":[\#(marked)],"text":"A"}]}"#
        let found = try errors(resource, context: #"{"type":"element","expression":"\#(expression)"}"#)
        #expect(found == (expression == "Patient.name.family" ? ["Patient.name[0]"] : []))
    }

    @Test func `by an expression`() throws {
        let context = #"{"type":"fhirpath","expression":"Patient.name.where(use = 'official')"}"#
        func patient(_ use: String) -> String {
            #"{"resourceType":"Patient","name":[{"extension":[\#(marked)],"use":"\#(use)","text":"A"}]}"#
        }
        #expect(try errors(patient("official"), context: context) == [])
        #expect(try errors(patient("usual"), context: context) == ["Patient.name[0]"])
    }

    @Test func `by the extension that it is in`() throws {
        let context = #"{"type":"extension","expression":"http://t.org/outer"}"#
        func patient(_ url: String) -> String {
            #"{"resourceType":"Patient","extension":[{"url":"\#(url)","extension":[\#(marked)]}]}"#
        }
        #expect(try errors(patient("http://t.org/outer"), context: context) == [])
        #expect(try errors(patient("http://t.org/other"), context: context) == ["Patient.extension[0]"])
    }

    @Test func `by a rule for the place`() throws {
        let context = #"{"type":"element","expression":"Patient.name"}"#
        let more = #""contextInvariant":["text.exists()"],"#
        let good = #"{"resourceType":"Patient","name":[{"extension":[\#(marked)],"text":"A"}]}"#
        let bad = #"{"resourceType":"Patient","name":[{"extension":[\#(marked)],"family":"A"}]}"#
        #expect(try errors(good, context: context, more: more) == [])
        #expect(try errors(bad, context: context, more: more) == ["Patient.name[0]"])
    }

    @Test func `one that changes the meaning belongs into modifierExtension, others do not`() throws {
        let context = #"{"type":"element","expression":"Patient"}"#
        let plain = #"{"resourceType":"Patient","extension":[\#(marked)]}"#
        let modifier = #"{"resourceType":"Patient","modifierExtension":[\#(marked)]}"#
        #expect(try errors(plain, context: context, isModifier: true) == ["Patient.extension[0]"])
        #expect(try errors(modifier, context: context) == ["Patient.modifierExtension[0]"])
        #expect(try errors(modifier, context: context, isModifier: true) == [])
    }

    @Test func `a data type has no modifier extensions`() throws {
        let resource = #"{"resourceType":"Patient","name":[{"modifierExtension":[\#(marked)],"text":"A"}]}"#
        #expect(try errors(resource, context: #"{"type":"element","expression":"Element"}"#) == ["Patient.name[0]"])
    }

    @Test func `one that is not known is told, and that it may change the meaning is warned about`() throws {
        let resource = #"{"resourceType":"Patient","extension":[\#(marked)],"modifierExtension":[\#(marked)]}"#
        let issues = try Trial.issues(of: resource).filter { $0.code == .extension_ }
        #expect(issues.map(\.severity) == [.information, .warning])
    }
}
