import Records
import Storage
import Values

extension TenantStore {
    /// When the readings of each subject were told last, of those that were since a moment.
    func vitalEvents(since: Timestamp) async throws -> [SampleSubject: Timestamp] {
        let events = try await latestEvents(ofType: EventComposer.vitalsType, since: since)
        guard !events.isEmpty else { return [:] }
        // An event names its subject by a digest.
        let times = Dictionary(events.map { ($0.event.subject, $0.event.time) }, uniquingKeysWith: max)
        var told: [SampleSubject: Timestamp] = [:]
        for measured in try measuredSubjects() {
            if let time = times[EventComposer.vitalsSubject(of: measured.subject)] { told[measured.subject] = time }
        }
        return told
    }
}
