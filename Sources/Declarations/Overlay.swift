import Values

extension DeclarationNode {
    /// The tree with another one laid over it: a mapping key by key, anything else replaced; null takes a key away.
    ///
    /// Each value keeps the place that it was written at, so a fault is reported in the file that holds it.
    public func overlaid(by other: DeclarationNode) -> DeclarationNode {
        guard case .mapping(var entries) = content, case .mapping(let changes) = other.content else { return other }
        for change in changes {
            let index = entries.firstIndex { $0.key == change.key }
            switch (index, change.value.isNull) {
            case (let index?, true): entries.remove(at: index)
            case (nil, true): break
            case (let index?, false):
                let value = entries[index].value.overlaid(by: change.value)
                entries[index] = DeclarationEntry(key: change.key, place: change.place, value: value)
            case (nil, false): entries.append(change)
            }
        }
        return DeclarationNode(.mapping(entries), style: style, place: place)
    }

    /// The tree without some keys of its mapping.
    public func without(_ keys: String...) -> DeclarationNode {
        guard case .mapping(let entries) = content else { return self }
        return DeclarationNode(.mapping(entries.filter { !keys.contains($0.key) }), style: style, place: place)
    }
}
