import HTTPTypes
import Values

/// Which interaction a method and a path outside FHIR mean: records, alerts, quarantine, orphans, metrics.
enum PlatformRoutes {
    /// - Throws: ``Refusal`` 404, 405.
    static func interaction(_ method: HTTPRequest.Method, _ path: [String]) throws(Refusal) -> any Interaction {
        try FHIRRoutes.choose(method, among: try methods(path))
    }

    private static func methods(_ path: [String]) throws(Refusal) -> FHIRRoutes.Methods {
        switch path.first {
        case "metrics"? where path.count == 1: return [(.get, Metrics())]
        case "records"?: if let found = records(path) { return found }
        case "alerts"? where path.count == 1: return [(.get, AlertList())]
        case "alerts"? where path.count == 2: return [(.get, AlertRead(id: path[1]))]
        case "alerts"? where path.count == 3 && path[2] == "acknowledge":
            return [(.post, AlertAcknowledge(id: path[1]))]
        case "orphans"? where path.count == 1: return [(.get, OrphanList())]
        case "orphans"? where path.count == 3 && path[2] == "attach": return [(.post, OrphanAttach(id: path[1]))]
        case "orphans"? where path.count == 3 && path[2] == "detach": return [(.post, OrphanDetach(id: path[1]))]
        case "merges"? where path.count == 1: return [(.get, MergeList())]
        case "merges"? where path.count == 3 && path[2] == "undo": return [(.post, MergeUndo(id: path[1]))]
        case "quarantine"?: if let found = quarantine(path) { return found }
        default: break
        }
        throw Refusal(.notFound, .notFound, "there is nothing at /\(path.joined(separator: "/"))")
    }

    private static func records(_ path: [String]) -> FHIRRoutes.Methods? {
        switch path.count {
        case 1: [(.get, RecordKinds())]
        case 2: [(.get, RecordList(plural: path[1]))]
        case 3: [(.get, RecordRead(plural: path[1], id: path[2]))]
        case 4 where path[3] == "history": [(.get, RecordHistory(plural: path[1], id: path[2]))]
        case 4 where ["guests", "guest"].contains(path[1]) && path[3] == "timeline": [(.get, Timeline(guest: path[2]))]
        default: nil
        }
    }

    private static func quarantine(_ path: [String]) -> FHIRRoutes.Methods? {
        switch path.count {
        case 1: [(.get, QuarantineList())]
        case 2 where path[1] == "reprocess": [(.post, ReprocessSelection())]
        case 2: [(.get, QuarantineRead(id: path[1]))]
        case 3 where path[2] == "reprocess": [(.post, Reprocess(id: path[1]))]
        default: nil
        }
    }
}
