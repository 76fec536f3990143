import FHIRModel

/// Takes the expression of a search parameter of many resource types apart.
///
/// Most are unions of paths that each begin with a resource type (`Account.subject | Basic.subject | …`); a resource
/// needs only those of its own.
enum ExpressionBranches {
    /// The branches that may give something for a resource type.
    static func of(_ expression: String, for type: String) -> [String] {
        split(expression).filter { branch in
            let name = String(branch.drop { $0 == "(" || $0 == " " }.prefix { $0.isLetter })
            return name == type || !R4.isResourceType(name)
        }
    }

    /// The operands of the outermost `|`.
    static func split(_ expression: String) -> [String] {
        var branches: [String] = []
        var (current, depth, isQuoted) = ("", 0, false)
        for character in expression {
            if character == "'" { isQuoted.toggle() }
            if !isQuoted {
                if character == "(" { depth += 1 }
                if character == ")" { depth -= 1 }
                if character == "|", depth == 0 {
                    branches.append(trimmed(current))
                    current = ""
                    continue
                }
            }
            current.append(character)
        }
        branches.append(trimmed(current))
        return branches
    }

    private static func trimmed(_ text: String) -> String {
        var rest = text.drop(while: \.isWhitespace)
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
