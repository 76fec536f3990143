// RFC 9110, 9.3.7 OPTIONS
import Access
import HTTPTypes

/// Says which methods a path has.
///
/// There is no word about other origins (CORS): pages of other servers have no business here.
struct Options: Interaction {
    let allowed: String

    var access: AccessAction { .read(.capabilities) }
    var name: String { "options" }
    var target: String { "methods" }

    func answer(_ exchange: Exchange) async throws -> Answer { Answer(.noContent, headers: [.allow: allowed]) }
}
