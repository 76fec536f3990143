/// Resources for measuring, all distinct, as an EMR sends them: valid against R4, and against US Core if they claim it.
struct GeneratedResources {
    /// Whether they claim the profiles of US Core.
    let claimsUSCore: Bool

    /// How many kinds of resources take turns; the first is Patient.
    static let kindCount = 9

    /// The JSON of a resource; the kinds take turns.
    func json(_ number: Int) -> [UInt8] {
        let kinds = [patient, heartRate, encounter, condition, pressure, allergy, request, immunization, procedure]
        return Array(kinds[number % Self.kindCount](number).utf8)
    }

    /// A Bundle of a type, batch or transaction, that creates resources.
    func bundle(_ bundleType: String, _ numbers: Range<Int>) -> [UInt8] {
        let entries = numbers.map { number in
            let text = String(decoding: json(number), as: UTF8.self)
            let type = text.dropFirst(#"{"resourceType":""#.count).prefix { $0 != "\"" }
            return #"{"resource":\#(text),"request":{"method":"POST","url":"\#(type)"}}"#
        }
        return Array(
            #"{"resourceType":"Bundle","type":"\#(bundleType)","entry":[\#(entries.joined(separator: ","))]}"#.utf8)
    }

    private func start(_ type: String, _ profile: String, _ number: Int) -> String {
        let url = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-\(profile)"
        let meta = claimsUSCore ? #""meta":{"profile":["\#(url)"]},"# : ""
        return #"{"resourceType":"\#(type)","id":"bench-\#(number)",\#(meta)"#
    }

    private func subject(_ number: Int, as name: String = "subject") -> String {
        #""\#(name)":{"reference":"Patient/bench-\#(number % 997)","display":"Person \#(number % 997)"}"#
    }

    /// A day and time that differs from number to number.
    private func time(_ number: Int) -> String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let (month, day) = (1 + number / 28 % 12, 1 + number % 28)
        return "20\(10 + number % 15)-\(two(month))-\(two(day))T\(two(number % 24)):\(two(number % 60)):00Z"
    }

    private func day(_ number: Int) -> Substring { time(number).prefix(10) }

    private func coded(_ name: String, _ system: String, _ code: String, _ text: String) -> String {
        #""\#(name)":{"coding":[{"system":"\#(system)","code":"\#(code)"}],"text":"\#(text)"}"#
    }

    private func patient(_ number: Int) -> String {
        let (given, family) = ("Given\(number % 389)", "Family\(number)")
        let narrative = #"<div xmlns=\"http://www.w3.org/1999/xhtml\"><p><b>\#(given) \#(family)</b></p></div>"#
        return start("Patient", "patient", number)
            + #""text":{"status":"generated","div":"\#(narrative)"},"#
            + #""identifier":[{"use":"usual","type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","#
            + #""code":"MR"}]},"system":"http://hospital.example.org/mrn","value":"M\#(number)"}],"active":true,"#
            + #""name":[{"use":"official","family":"\#(family)","given":["\#(given)","M"]}],"#
            + #""telecom":[{"system":"phone","value":"555-\#(number)","use":"home"}],"#
            + #""gender":"\#(number % 2 == 0 ? "female" : "male")","birthDate":"\#(day(number))","#
            + #""address":[{"use":"home","line":["\#(number) Main Street"],"city":"Pleasantville","state":"MA","#
            + #""postalCode":"02101","country":"US"}],"contact":[{"name":{"family":"\#(family)"},"gender":"other"}]}"#
    }

    private func observation(_ number: Int, _ profile: String, _ code: String, _ more: String) -> String {
        start("Observation", profile, number)
            + #""status":"final","category":[{\#(category)}],"#
            + coded("code", "http://loinc.org", code, "vital sign") + "," + subject(number)
            + #","effectiveDateTime":"\#(time(number))",\#(more)}"#
    }

    private var category: String {
        let system = "http://terminology.hl7.org/CodeSystem/observation-category"
        return #""coding":[{"system":"\#(system)","code":"vital-signs"}],"text":"Vital Signs""#
    }

    private func quantity(_ value: String, _ unit: String) -> String {
        #""valueQuantity":{"value":\#(value),"unit":"\#(unit)","system":"http://unitsofmeasure.org","code":"\#(unit)"}"#
    }

    private func heartRate(_ number: Int) -> String {
        observation(number, "heart-rate", "8867-4", quantity("\(50 + number % 70).\(number % 10)", "/min"))
    }

    private func pressure(_ number: Int) -> String {
        let parts = [("8480-6", 100 + number % 60), ("8462-4", 60 + number % 30)].map { code, value in
            "{" + coded("code", "http://loinc.org", code, "pressure") + "," + quantity("\(value)", "mm[Hg]") + "}"
        }
        return observation(
            number, "blood-pressure", "85354-9", #""component":[\#(parts.joined(separator: ","))]"#)
    }

    private func encounter(_ number: Int) -> String {
        start("Encounter", "encounter", number)
            + #""status":"finished","class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB"},"#
            + #""type":[{"coding":[{"system":"http://snomed.info/sct","code":"185349003"}],"text":"Check up"}],"#
            + subject(number) + #","period":{"start":"\#(time(number))"}}"#
    }

    private func condition(_ number: Int) -> String {
        let base = "http://terminology.hl7.org/CodeSystem/condition-"
        return start("Condition", "condition-encounter-diagnosis", number)
            + coded("clinicalStatus", base + "clinical", "active", "Active") + ","
            + coded("verificationStatus", base + "ver-status", "confirmed", "Confirmed") + ","
            + #""category":[{"coding":[{"system":"\#(base)category","code":"encounter-diagnosis"}]}],"#
            + coded("code", "http://snomed.info/sct", "38341003", "Condition \(number)") + "," + subject(number)
            + #","onsetDateTime":"\#(day(number))","recordedDate":"\#(day(number))"}"#
    }

    private func allergy(_ number: Int) -> String {
        let base = "http://terminology.hl7.org/CodeSystem/allergyintolerance-"
        return start("AllergyIntolerance", "allergyintolerance", number)
            + coded("clinicalStatus", base + "clinical", "active", "Active") + ","
            + coded("verificationStatus", base + "verification", "confirmed", "Confirmed")
            + #","category":["medication"],"criticality":"high","#
            + coded("code", "http://snomed.info/sct", "763875007", "Substance \(number)") + ","
            + subject(number, as: "patient")
            + #","reaction":[{"manifestation":[{"text":"rash \#(number)"}],"severity":"mild"}]}"#
    }

    private func request(_ number: Int) -> String {
        start("MedicationRequest", "medicationrequest", number)
            + #""status":"active","intent":"order","#
            + coded(
                "medicationCodeableConcept", "http://www.nlm.nih.gov/research/umls/rxnorm", "\(300_000 + number % 999)",
                "Medication \(number)") + "," + subject(number)
            + #","authoredOn":"\#(day(number))","requester":{"reference":"Practitioner/bench"},"#
            + #""dosageInstruction":[{"text":"\#(1 + number % 3) daily","timing":{"repeat":{"frequency":1,"period":1,"#
            + #""periodUnit":"d"}}}]}"#
    }

    private func immunization(_ number: Int) -> String {
        start("Immunization", "immunization", number)
            + #""status":"completed","#
            + coded("vaccineCode", "http://hl7.org/fhir/sid/cvx", "207", "Vaccine \(number)")
            + "," + subject(number, as: "patient") + #","occurrenceDateTime":"\#(time(number))","primarySource":true}"#
    }

    private func procedure(_ number: Int) -> String {
        start("Procedure", "procedure", number)
            + #""status":"completed","# + coded("code", "http://snomed.info/sct", "35637008", "Procedure \(number)")
            + ","
            + subject(number) + #","performedDateTime":"\#(day(number))"}"#
    }
}
