public import Records
public import Values

/// A sample as it was stored.
public struct StoredSample: Hashable, Sendable {
    public var sample: VitalSample
    public var receivedAt: Timestamp
    /// The time of the commit that stored it.
    public var committedAt: Timestamp
    /// The journal position of its message; 0 for what came another way.
    public var journalSequence: UInt64

    /// The id of the Observation that it is served as.
    public var observationID: SampleObservationID { SampleObservationID(sample) }
}

/// One version of the Observation that a sample, or the pressures of one message, are served as.
public struct SampleObservation: Hashable, Sendable {
    public var id: SampleObservationID
    /// `meta.versionId`: 1, and one more for each correction and each change of whose it is.
    public var version: Int
    /// `meta.lastUpdated`: the time of the commit that brought this version.
    public var lastUpdated: Timestamp
    /// The resource as JSON.
    public var body: [UInt8]
}

/// What the composer of Observations can't know itself.
struct ObservationContext {
    /// The id of the one `Patient` with this identifier; nil if there is none, or more than one.
    var patientID: (_ system: String?, _ value: String) throws -> String?

    /// Patients are always named by their identifier.
    static var logical: ObservationContext { ObservationContext { _, _ in nil } }
}

/// The samples of one Observation at one of its versions: one for each channel.
struct ObservationState {
    let id: SampleObservationID
    /// In the order in which they first came.
    private(set) var parts: [VitalSample] = []
    private var partHeads: [BatchHead] = []
    /// How many rows spoke of it.
    private var rowCount = 0
    /// When it was first stored.
    private(set) var storedAt: Timestamp?
    /// Whose it is, where that is known: by its message, by association, after merges.
    private(set) var patient: PatientIdentifier?
    private var ownerChanges = 0
    /// When it became known whose it is, if that was after it was first stored.
    private(set) var ownedAt: Timestamp?
    private(set) var head = BatchHead(
        receivedAt: Timestamp(microseconds: 0), committedAt: Timestamp(microseconds: 0), journalSequence: 0)

    init(id: SampleObservationID) { self.id = id }

    /// Takes over what one row says of it; rows come in the order of their arrival.
    mutating func apply(_ samples: [VitalSample], of head: BatchHead) {
        for sample in samples {
            if let known = parts.firstIndex(where: { $0.channel.id == sample.channel.id }) {
                (parts[known], partHeads[known]) = (sample, head)
            } else {
                parts.append(sample)
                partHeads.append(head)
            }
        }
        rowCount += 1
        if storedAt == nil { (storedAt, patient) = (head.committedAt, parts.first?.channel.subject.patient) }
        self.head = head
    }

    /// Takes over whose it is now, and how often that has changed since it was stored.
    mutating func belong(to owner: SampleOwners.Ownership) {
        (patient, ownerChanges, ownedAt) = (owner.patient, owner.changes, owner.changedAt)
    }

    /// Its number: one more for each row that spoke of it, and each change of whose it is.
    var version: Int { rowCount + ownerChanges }

    /// When this version became known.
    var lastUpdated: Timestamp { ownedAt.map { max($0, head.committedAt) } ?? head.committedAt }

    /// Its samples, each with the commit that brought it.
    var samples: [StoredSample] {
        zip(parts, partHeads).map { sample, head in
            StoredSample(
                sample: sample, receivedAt: head.receivedAt, committedAt: head.committedAt,
                journalSequence: head.journalSequence)
        }
    }

    var channel: Channel { parts[0].channel }
    var isPressurePanel: Bool { channel.metric.panel != nil && PressurePart(channel.metric) != nil }

    /// Codings of `Observation.code`. A number without a unit, or a text, is not called the vital sign that it would have
    /// to be a quantity of.
    var codings: [Coding] {
        if isPressurePanel { return [VitalSignCodes.bloodPressure] }
        let metric = channel.metric
        return isInProfileUnit ? VitalSignCodes.codings(of: metric) : VitalSignCodes.codingsBesideVitalSign(of: metric)
    }

    /// Without a patient it is no vital sign of anyone, but what a device measured: `procedure` is the category for
    /// observations that come from procedures other than laboratory and imaging.
    var category: (code: String, display: String) {
        patient != nil && isInProfileUnit ? ("vital-signs", "Vital Signs") : ("procedure", "Procedure")
    }

    /// Whether what R4 asks of its code can be met: there is no value, or it is in one of the units.
    private var isInProfileUnit: Bool {
        if isPressurePanel { return true }
        guard let sign = VitalSignCodes.vitalSign(of: channel.metric) else { return true }
        return parts[0].isAbsent ? !sign.units.isEmpty : parts[0].isNumber(in: sign.units)
    }

    /// A withdrawn part leaves the rest corrected; the whole is withdrawn when all parts are.
    var status: String {
        let live = parts.filter { $0.status != .enteredInError }
        if live.isEmpty { return "entered-in-error" }
        if live.contains(where: { $0.status == .preliminary }) { return "preliminary" }
        if live.count < parts.count || live.contains(where: { $0.status == .corrected }) { return "corrected" }
        return "final"
    }

    /// The parts of a panel in the order of its components. A second systolic pressure of the same message can't be
    /// the panel's, and is no component of this kind.
    var components: [(part: PressurePart?, sample: VitalSample?)] {
        var rest = parts
        var components: [(PressurePart?, VitalSample?)] = []
        for part in PressurePart.allCases {
            if let index = rest.firstIndex(where: { PressurePart($0.channel.metric) == part }) {
                components.append((part, rest.remove(at: index)))
            } else if part != .mean {
                components.append((part, nil))
            }
        }
        return components + rest.map { (nil, $0) }
    }

    /// The profiles that it satisfies.
    var profiles: [String] {
        guard category.code == "vital-signs" else { return [] }
        let special =
            isPressurePanel
            ? VitalSignCodes.bloodPressureProfile : VitalSignCodes.vitalSign(of: channel.metric)?.profile
        return [VitalSignCodes.vitalSigns] + (special.map { [$0] } ?? [])
    }
}

extension VitalSample {
    var isAbsent: Bool {
        switch value {
        case .absent: true
        case .text(let text): text.isEmpty
        default: false
        }
    }

    func isNumber(in units: Set<String>) -> Bool {
        guard let unit = channel.metric.unit else { return false }
        return switch value {
        case .number, .bound: units.contains(unit)
        default: false
        }
    }
}
