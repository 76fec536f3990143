import Values

/// A monitor's numbers, minute by minute, as CSV: the column `second`, then one for each sign with its unit in brackets.
///
/// 0 stands for what is connected and not measured. The cuff's columns are empty between two measurements.
struct NumericsRecording: Sendable {
    /// The signs of each minute, in steps of the last digit that monitors show; nil for what is not measured.
    let minutes: [[Vital: Int?]]

    init(csv text: String) throws {
        let lines = text.split(whereSeparator: \.isNewline)
        guard let head = lines.first, head.hasPrefix("second,"), lines.count > 1 else {
            throw RecordingError("recorded numerics do not begin with the column second")
        }
        let columns = head.split(separator: ",").map { Self.vitals[String($0.prefix { $0 != "[" })] }
        minutes = lines.dropFirst().map { line in
            var row: [Vital: Int?] = [:]
            for (column, cell) in zip(columns, line.split(separator: ",", omittingEmptySubsequences: false)) {
                guard let vital = column, let value = Double(cell) else { continue }
                let steps = [1.0, 10, 100][vital.decimals]
                row[vital] = .some(value == 0 ? nil : Int((value * steps).rounded()))
            }
            return row
        }
    }

    private static let vitals: [String: Vital] = [
        "HR": .heartRate, "ABPSys": .arterialSystolic, "ABPDias": .arterialDiastolic, "ABPMean": .arterialMean,
        "PULSE": .pulse, "RESP": .respiration, "SpO2": .saturation, "NBPSys": .cuffSystolic, "NBPDias": .cuffDiastolic,
        "NBPMean": .cuffMean,
    ]

    /// What the monitor shows so long after the start of a replay that begins at a minute.
    ///
    /// - Parameter before: How far the replay was at the last reading: the cuff's values are new once.
    func reading(at time: Timestamp, elapsed: Duration, before: Duration?, from start: Int) -> Reading {
        var reading = Reading(at: time)
        let minute = Int(elapsed / .seconds(60))
        let isNew = before.map { Int($0 / .seconds(60)) != minute } ?? true
        for (vital, value) in minutes[(start + minute) % minutes.count] {
            reading[vital] = value
            guard isNew, value != nil, vital == .cuffSystolic else { continue }
            reading.cuffTime = time - (elapsed - .seconds(minute * 60))
        }
        return reading
    }
}
