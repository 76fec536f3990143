import FHIRModel
import Values

/// How profiles slice (FHIR R4 profiling, 5.1.0.12).
extension ProfileSnapshot {
    /// An element that the profile slices first.
    func sliced(
        _ base: SnapshotNode, _ matches: [DifferentialNode], _ scope: Scope
    ) throws(SnapshotFault) -> SnapshotNode {
        let head = matches.first.flatMap { $0.isSlice ? nil : $0 }
        let node: SnapshotNode
        if let head, matches.count > 1, !base.children.isEmpty || !head.children.isEmpty {
            node = try changed(base, by: head, scope.inSlice())
        } else {
            node = SnapshotNode(carried(base.element, scope))
            if let head {
                try merge.apply(head, to: &node.element)
            } else if node.element.isExtension, !scope.isSlice || matches.count > 1 {
                ElementMerge.dropTexts(of: &node.element)
            }
            try descend(node, from: base, head?.children ?? [], scope.inSlice())
        }
        if let slicing = matches[0].slicing {
            node.element.facets["slicing"] = [slicing]
        } else if node.element.isExtension {
            node.element.facets["slicing"] = [Templates.extensionSlicing]
        }
        for match in head == nil ? matches[...] : matches.dropFirst() {
            try add(match, to: node, from: base, scope)
        }
        if head == nil { raiseMin(of: node) }
        return node
    }

    /// Adds a new slice; one of a slice, `a/b`, starts from `a`.
    private func add(
        _ match: DifferentialNode, to node: SnapshotNode, from base: SnapshotNode, _ scope: Scope
    ) throws(SnapshotFault) {
        let name = match.stated?.sliceName ?? match.name
        let stem = name.lastIndex(of: "/").map { String(name[..<$0]) }
        guard let stem, let origin = node.slices.firstIndex(where: { $0.element.sliceName == stem }) else {
            node.add(slice: try changed(base, by: match, scope.inSlice()))
            return
        }
        let made = try changed(node.slices[origin], by: match, scope.inSlice())
        if !match.statesMin { made.element.min = 0 }
        let last = node.slices.lastIndex { ($0.element.sliceName ?? "").hasPrefix(stem) } ?? origin
        node.slices.insert(made, at: last + 1)
    }

    /// An element that the base has sliced already: its slices keep their order, new ones follow.
    func resliced(
        _ base: SnapshotNode, _ matches: [DifferentialNode], _ scope: Scope
    ) throws(SnapshotFault) -> SnapshotNode {
        func name(_ match: DifferentialNode) -> String? {
            match.stated?.sliceName ?? (match.name == base.element.name ? nil : match.name)
        }
        let head = matches.first.flatMap { name($0) == nil ? $0 : nil }
        var left = head == nil ? matches : Array(matches.dropFirst())
        let node = SnapshotNode(carried(base.element, scope))
        if let head {
            try merge.apply(head, to: &node.element)
            if let slicing = head.slicing { merge.mergeSlicing(slicing, into: &node.element) }
        }
        try descend(node, from: base, head?.children ?? [], scope)
        for slice in base.slices {
            if let index = left.firstIndex(where: { name($0) == slice.element.sliceName }) {
                node.add(slice: try changed(slice, by: left.remove(at: index), scope.inSlice()))
            } else {
                node.add(slice: carried(slice, scope))
            }
        }
        for match in left {
            let stem = name(match)?.lastIndex(of: "/")
            if stem != nil {
                try add(match, to: node, from: base, scope)
            } else {
                node.add(slice: try newSlice(of: base, match, named: name(match), scope))
            }
        }
        if head == nil { raiseMin(of: node) }
        return node
    }

    /// There are at least as many elements as the slices ask for.
    private func raiseMin(of node: SnapshotNode) {
        guard convention >= .guides2025 else { return }
        node.element.min = max(node.element.min, node.slices.reduce(0) { $0 + $1.element.min })
    }

    /// A slice that the base doesn't have; one of extensions has the elements of its extension.
    private func newSlice(
        of base: SnapshotNode, _ match: DifferentialNode, named name: String?, _ scope: Scope
    ) throws(SnapshotFault) -> SnapshotNode {
        let node = SnapshotNode(carried(base.element, scope))
        node.element.facets["slicing"] = nil
        (node.element.sliceName, node.element.min) = (name, 0)
        try merge.apply(match, to: &node.element)
        if let type = base.choiceType(named: match.name), match.stated?.types.isEmpty ?? true {
            node.element.facets["type"] = [Templates.type(type, from: base.element.types)]
        }
        let isProfiled = node.element.types.contains { $0.first("profile") != nil }
        let isForced = node.element.typeCodes == ["Extension"] && (convention < .guides2025 || !isProfiled)
        try descend(node, from: base, match.children, scope.inSlice(), isForced: isForced)
        // Guides of 2020 unfold the extensions in the parts of an extension too.
        if convention == .guides2020, isForced, let child = node.child(named: "extension"), child.children.isEmpty {
            try descend(child, from: child, [], scope.inSlice(), isForced: true)
        }
        return node
    }

    /// A choice with a slice for each type of which something is stated.
    func slicedByType(
        _ base: SnapshotNode, _ matches: [DifferentialNode], _ scope: Scope
    ) throws(SnapshotFault) -> SnapshotNode {
        let head = matches.first.flatMap { $0.isSlice || $0.name != base.element.name ? nil : $0 }
        let choice: SnapshotNode
        if let head {
            choice = try changed(base, by: head, scope.inSlice())
        } else {
            choice = SnapshotNode(carried(base.element, scope))
        }
        let slices = head == nil ? matches[...] : matches.dropFirst()
        var required: String?
        for match in slices {
            let type = base.choiceType(named: match.name)
            let name = match.stated?.sliceName ?? match.name
            let slice = try changed(base, by: match, scope.inSlice(), sliceName: name)
            if let type, match.stated?.types.isEmpty ?? true {
                slice.element.facets["type"] = [Templates.type(type, from: base.element.types)]
            }
            choice.add(slice: slice)
            if convention >= .guides2025, !match.statesMin, slices.count == 1 { slice.element.min = base.element.min }
            if match.statesMin, slice.element.min > 0 { required = type ?? slice.element.typeCodes.first }
        }
        if required != nil, convention > .r4 { choice.element.min = 1 }
        if head == nil, convention < .guides2023 {
            choice.element.facets["type"] = choice.slices.flatMap(\.element.types)
        } else if let required {
            choice.element.facets["type"]?.removeAll { $0.first("code")?.text != required }
        }
        let isClosed = Set(choice.element.typeCodes).isSubset(of: choice.slices.flatMap(\.element.typeCodes))
        choice.element.facets["slicing"] = [
            Templates.typeSlicing(head?.slicing, isClosed: isClosed || convention < .guides2023)
        ]
        return choice
    }
}
