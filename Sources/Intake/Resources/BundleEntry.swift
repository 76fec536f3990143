public import FHIRModel
import Values

/// One entry of a batch or transaction that was read and checked (FHIR R4 http, 3.1.0.11).
public struct BundleEntry: Sendable {
    public enum Method: String, Sendable, CaseIterable {
        case get = "GET", head = "HEAD", post = "POST", put = "PUT", delete = "DELETE", patch = "PATCH"
    }

    /// Its place in the bundle, from 0.
    public var index: Int
    public var fullURL: String?
    public var method: Method
    /// Relative to the server's base: `Patient`, `Patient/123`, `Patient?identifier=…`.
    public var url: String
    public var ifMatch: String?
    public var ifNoneMatch: String?
    public var ifNoneExist: String?
    public var resource: Resource?

    /// The path of the URL in its segments.
    public var path: [String] { url.prefix { $0 != "?" }.split(separator: "/").map(String.init) }
    /// What follows the question mark; nil without one.
    public var query: String? {
        url.firstIndex(of: "?").map { String(url[url.index(after: $0)...]) }
    }

    /// Where the entry is, for issues.
    public var expression: String { "Bundle.entry[\(index)]" }

    /// The most entries of a batch or transaction.
    public static let countMax = 10_000

    /// Reads the entries of a bundle.
    ///
    /// - Parameter base: The server's own base URL; entries may give their URL with it.
    /// - Throws: ``IntakeError`` with every fault of every entry.
    public static func read(_ bundle: Resource, base: String?) throws(IntakeError) -> [BundleEntry] {
        var entries: [BundleEntry] = []
        var issues: [Issue] = []
        for result in try readEach(bundle, base: base) {
            switch result {
            case .success(let entry): entries.append(entry)
            case .failure(let error): issues += error.issues
            }
        }
        guard issues.isEmpty else { throw IntakeError(.invalid, issues) }
        return entries
    }

    /// Reads the entries of a bundle, each for itself.
    ///
    /// - Throws: ``IntakeError`` if there are more than ``countMax``.
    public static func readEach(
        _ bundle: Resource, base: String?
    ) throws(IntakeError) -> [Result<BundleEntry, IntakeError>] {
        let elements = bundle.root.children(named: "entry")
        guard elements.count <= countMax else {
            throw IntakeError(
                .tooCostly, .tooCostly, "at most \(countMax) entries; send several bundles",
                at: "Bundle.entry[\(countMax)]")
        }
        return elements.enumerated().map { index, element in
            Result { () throws(IntakeError) in try BundleEntry(element, index: index, base: base) }
        }
    }

    private init(_ element: Element, index: Int, base: String?) throws(IntakeError) {
        let place = "Bundle.entry[\(index)]"
        guard let text = element["request", "method"]?.text else {
            throw IntakeError(.invalid, .required, "an entry needs request.method", at: place + ".request")
        }
        guard let method = Method(rawValue: text) else {
            let known = Method.allCases.map(\.rawValue).joined(separator: ", ")
            throw IntakeError(
                .invalid, .value, "\(known) is expected, not '\(text)'", at: place + ".request.method")
        }
        guard var url = element["request", "url"]?.text else {
            throw IntakeError(.invalid, .required, "an entry needs request.url", at: place + ".request")
        }
        if let base, url.hasPrefix(base + "/") { url.removeFirst(base.count + 1) }
        if url.hasPrefix("/") { url.removeFirst() }
        resource = element.first("resource")?.asResource
        if resource == nil, method == .post || method == .put {
            throw IntakeError(.invalid, .required, "\(text) needs a resource", at: place)
        }
        (self.index, self.method, self.url, fullURL) = (index, method, url, element.first("fullUrl")?.text)
        ifMatch = element["request", "ifMatch"]?.text
        ifNoneMatch = element["request", "ifNoneMatch"]?.text
        ifNoneExist = element["request", "ifNoneExist"]?.text
    }
}
