import Values

/// Why a command could not do what was asked; the text is for the person at the console.
public struct CommandFailure: Error, CustomStringConvertible {
    public let description: String

    init(_ text: String) { description = text }

    init(_ issues: [Issue]) { description = issues.map(\.description).joined(separator: "\n") }
}
