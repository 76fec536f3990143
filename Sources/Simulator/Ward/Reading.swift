import Values

/// What a monitor shows at one time.
struct Reading: Sendable {
    /// By the patient's clock, whatever the monitor's says.
    let time: Timestamp
    private var values = [Int?](repeating: nil, count: Vital.allCases.count)
    private var connected = [Bool](repeating: false, count: Vital.allCases.count)
    /// When the cuff measured; nil unless that is new.
    var cuffTime: Timestamp?

    init(at time: Timestamp) { self.time = time }

    /// What a simulated patient's monitor shows.
    init(_ bed: SimulatedBed) {
        time = bed.time
        for vital in Vital.allCases { self[vital] = bed[vital] }
        cuffTime = bed.hasNewCuffValues ? bed.cuffTime : nil
    }

    /// In steps of the last digit; nil if it is not measured. What was set is connected.
    subscript(vital: Vital) -> Int? {
        get { values[vital.rawValue] }
        set {
            values[vital.rawValue] = newValue
            connected[vital.rawValue] = true
        }
    }

    func isConnected(_ vital: Vital) -> Bool { connected[vital.rawValue] }
}
