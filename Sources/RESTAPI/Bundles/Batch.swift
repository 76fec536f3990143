// FHIR R4 http, 3.1.0.11.1 batch processing rules
import HTTPTypes
import Intake

/// Carries out entries one after the other, each with an answer of its own: what is wrong with one is no other's fault.
struct Batch {
    let entries: [Result<BundleEntry, Refusal>]

    func answer(_ exchange: Exchange) async -> Answer {
        var bundle = BundleWriter(
            type: "batch-response", id: exchange.settings.newID(), time: exchange.context.now)
        var patients: Set<String> = []
        for entry in entries {
            do {
                let prepared = try PreparedEntry(try entry.get(), in: exchange)
                let answer = await prepared.answer()
                patients.formUnion(answer.patients)
                bundle.add(answer, key: answer.key(asked: prepared.interaction), prepared.exchange)
            } catch {
                bundle.add(Answer(error), key: nil, exchange)
            }
        }
        let target = "\(entries.count) entries"
        return Answer(.ok, .resource(bundle.finished()), patients: patients.sorted(), target: target)
    }
}
