import Foundation
import Records
import Testing
import Values

@testable import Storage

struct SampleObservationTests {
    /// The Observation of the first sample of a message.
    private func observation(
        _ samples: VitalSample..., context: ObservationContext = .logical
    ) throws -> String {
        let store = try SeriesFixture()
        try store.store(.of(samples), at: .after(2))
        let found = try store.reader.observation(SampleObservationID(samples[0]), context: context)
        return String(decoding: try #require(found).body, as: UTF8.self)
    }

    @Test func `a heart rate is written with its codes, its number as sent and the monitor's limits`() throws {
        let sample = VitalSample.number("72.0", limits: "50-120", flags: ["H", "PH"])
        let patient = ObservationContext { system, value in system == "urn:oid:1.2.36" && value == "MR-1" ? "p1" : nil }
        #expect(
            try observation(sample, context: patient) == """
                {"resourceType":"Observation","id":"\(SampleObservationID(sample))",\
                "meta":{"versionId":"1","lastUpdated":"2026-01-24T04:47:40.000Z",\
                "profile":["http://hl7.org/fhir/StructureDefinition/vitalsigns",\
                "http://hl7.org/fhir/StructureDefinition/heartrate"]},"status":"final",\
                "category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category",\
                "code":"vital-signs","display":"Vital Signs"}]}],\
                "code":{"coding":[{"system":"http://loinc.org","code":"8867-4","display":"Heart rate"},\
                {"system":"urn:iso:std:iso:11073:10101","code":"147842"}]},\
                "subject":{"reference":"Patient/p1","type":"Patient",\
                "identifier":{"system":"urn:oid:1.2.36","value":"MR-1"}},\
                "effectiveDateTime":"2026-01-24T12:47:38+08:00","issued":"2026-01-24T04:47:38.250Z",\
                "valueQuantity":{"value":72.0,"unit":"/min","system":"http://unitsofmeasure.org","code":"/min"},\
                "interpretation":[{"coding":[{\
                "system":"http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation",\
                "code":"H","display":"High"}]},{"text":"PH"}],\
                "device":{"type":"Device","identifier":{"value":"MON-7"},"display":"MON-7"},\
                "referenceRange":[{"low":{"value":50,"unit":"/min","system":"http://unitsofmeasure.org","code":"/min"},\
                "high":{"value":120,"unit":"/min","system":"http://unitsofmeasure.org","code":"/min"},\
                "type":{"text":"alarm limits"},"text":"50-120"}]}
                """)
    }

    @Test func `pressures of one message are one Observation with components`() throws {
        let text = try observation(
            .number("117", .systolic, row: 1, path: "1.1.1.5"), .number("82", .diastolic, row: 2, path: "1.1.1.6"),
            .number("90", .mean, row: 3, path: "1.1.1.7"))
        #expect(text.contains(#""code":{"coding":[{"system":"http://loinc.org","code":"85354-9","#))
        #expect(text.contains("StructureDefinition/bp\""))
        let codes = ["8480-6", "150021", "117", "8462-4", "150022", "82", "8478-0", "76536-2", "150023", "90"]
        let places = codes.map { text.range(of: "\"\($0)\"")?.lowerBound ?? text.range(of: ":\($0),")?.lowerBound }
        #expect(places.allSatisfy { $0 != nil })
        #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    }

    @Test func `a pressure that was not sent is a component without a value`() throws {
        let text = try observation(.number("90", .mean))
        #expect(text.contains(#""code":"8480-6","display":"Systolic blood pressure"}]},"dataAbsentReason""#))
        #expect(text.contains(#""code":"8462-4","display":"Diastolic blood pressure"}]},"dataAbsentReason""#))
    }

    @Test func `a missing value is said with its reason`() throws {
        var sample = VitalSample.number("0", .saturation, flags: ["INV"])
        sample.value = .absent(reason: "not-performed")
        let text = try observation(sample)
        let system = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
        #expect(
            text.contains(#""dataAbsentReason":{"coding":[{"system":"\#(system)","code":"not-performed"}]}"#))
        #expect(!text.contains("valueQuantity"))
        #expect(text.contains(#""interpretation":[{"text":"INV"}]"#))
    }

    @Test func `each flag is kept once, those that FHIR has no code for as a text`() throws {
        let text = try observation(.number("72", flags: ["H", "QUES", "H", "U", "PM"]))
        let system = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"
        let coded = [("H", "High"), ("U", "Significant change up")].map { code, display in
            #"{"coding":[{"system":"\#(system)","code":"\#(code)","display":"\#(display)"}]}"#
        }
        #expect(text.contains(#""interpretation":[\#(coded[0]),{"text":"QUES"},\#(coded[1]),{"text":"PM"}]"#))
    }

    @Test func `a coded value without a code is its text`() throws {
        var sample = VitalSample.number("72")
        sample.value = .coding(Coding(system: nil, code: "sinus rhythm", display: "sinus rhythm"))
        #expect(try observation(sample).contains(#""valueCodeableConcept":{"text":"sinus rhythm"}"#))
        sample.value = .coding(Coding(system: nil, code: "A", display: "sinus rhythm"))
        #expect(try observation(sample).contains(#"{"coding":[{"code":"A","display":"sinus rhythm"}]}"#))
    }

    @Test func `a single number is no blood pressure panel, whatever code it came with`() throws {
        let metric = Metric(
            name: "pressure",
            codings: [
                Coding(system: CodeSystemURI.mdc, code: "150020"), Coding(system: CodeSystemURI.loinc, code: "85354-9"),
            ], unit: "mm[Hg]", unitDisplay: "mmHg")
        for value in [VitalSample.Value.number(ExactDecimal("93")!), .absent(reason: "unknown")] {
            var sample = VitalSample.number("93", metric)
            sample.value = value
            let text = try observation(sample)
            #expect(!text.contains("85354-9") && !text.contains("vital-signs") && text.contains("150020"))
        }
    }

    @Test func `without a patient it is no vital sign of anyone, but a place's or a device's`() throws {
        let bed = try observation(.number("72", .heartRate, .bedOne))
        #expect(
            bed.contains(#""subject":{"type":"Location","identifier":{"value":"ICU^101^1"},"display":"ICU^101^1"}"#))
        #expect(bed.contains(#""code":"procedure""#))
        #expect(!bed.contains("vital-signs"))
        #expect(!bed.contains("profile"))
        let device = try observation(.number("72", .heartRate, .device("MON-9")))
        #expect(device.contains(#""subject":{"type":"Device","identifier":{"value":"MON-9"},"display":"MON-9"}"#))
    }

    @Test func `a patient who is not known is named by the identifier`() throws {
        let text = try observation(.number("72"))
        #expect(text.contains(#""subject":{"type":"Patient","identifier":{"system":"urn:oid:1.2.36","value":"MR-1"}}"#))
    }

    @Test(arguments: [
        ("20260124124738+0800", "2026-01-24T12:47:38+08:00"),
        ("20260124124738.000+0800", "2026-01-24T12:47:38.000+08:00"),
        ("20260124124738", "2026-01-24T12:47:38+08:00"), ("202601241247", "2026-01-24T12:47:00+08:00"),
        ("20260124", "2026-01-24"), ("202601", "2026-01-24T12:47:38.000+08:00"), ("", "2026-01-24T12:47:38.000+08:00"),
        ("20250124124738+0800", "2026-01-24T12:47:38.000+08:00"), ("20260124044738+0000", "2026-01-24T04:47:38+00:00"),
    ])
    func `the time is the one that was sent, with its zone`(sent: String, written: String) {
        var time = SampleTime.sent(0)
        time.text = sent
        let effective = EffectiveTime(time)
        #expect(effective.text == written)
        #expect(effective.interval.contains(sent == "202601241247" ? .base - .seconds(38) : .base))
    }

    @Test(
        arguments: [
            ("50-120", "50", "120"), (" 50 - 120 ", "50", "120"), ("-5--1", "-5", "-1"), ("-5-5", "-5", "5"),
            ("<500", nil, "500"),
            (">=8", "8", nil), ("0.70-1.50", "0.70", "1.50"), ("120-50", nil, nil), ("yes", nil, nil), ("-", nil, nil),
            ("50-", "50", nil),
        ] as [(String, String?, String?)])
    func `alarm limits are read where they can be`(text: String, low: String?, high: String?) {
        let limits = AlarmLimits(text)
        #expect(limits.low?.text == low)
        #expect(limits.high?.text == high)
    }

    @Test func `limits that can't be read stay a text`() throws {
        let text = try observation(.number("72", limits: "age dep."))
        #expect(text.contains(#""referenceRange":[{"type":{"text":"alarm limits"},"text":"age dep."}]"#))
    }
}
