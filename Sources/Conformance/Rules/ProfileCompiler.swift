import FHIRModel
import Values

/// Compiles a profile's snapshot into what it asks beyond R4.
final class ProfileCompiler {
    private let structure: StructureDefinition
    private let snapshot: Snapshot
    let library: DefinitionLibrary

    init(_ structure: StructureDefinition, _ snapshot: Snapshot, _ library: DefinitionLibrary) {
        (self.structure, self.snapshot, self.library) = (structure, snapshot, library)
    }

    func compile() -> ProfileRules {
        guard let tree = SnapshotNode.tree(of: snapshot.elements) else {
            return ProfileRules(structure, root: ElementRule(ElementRuleDraft(id: structure.url)))
        }
        let type = R4.type(named: structure.typeName)
        var draft = ElementRuleDraft(id: tree.element.id.isEmpty ? tree.element.path : tree.element.id)
        draft.invariants = invariants(of: tree.element, types: type.map { [$0] } ?? [], definition: nil)
        draft.children = children(of: tree, in: type.map { [$0] } ?? [])
        draft.fixed = tree.element.value("fixed")
        draft.pattern = tree.element.value("pattern")
        return ProfileRules(structure, root: ElementRule(draft))
    }

    /// The rules of a node's children that ask something.
    private func children(of node: SnapshotNode, in types: [TypeDefinition]) -> [ElementRule] {
        node.children.compactMap { child in
            let rule = rule(for: child, in: types)
            return rule.asks ? rule : nil
        }
    }

    func rule(for node: SnapshotNode, in owners: [TypeDefinition]) -> ElementRule {
        let element = node.element
        let definitions = owners.compactMap { $0.element(named: element.name) }
        let base = definitions.first
        var draft = ElementRuleDraft(id: element.id.isEmpty ? element.path : element.id, sliceName: element.sliceName)
        draft.definitions = definitions.map(\.index)
        // Older profiles say `valueQuantity` without slicing the choice.
        let only = base.flatMap { base in
            base.isChoice && !element.name.hasSuffix("[x]")
                ? base.types.first { base.jsonName(for: $0.type) == element.name }?.type : nil
        }
        draft.onlyType = only?.index
        let isSlice = element.sliceName != nil
        draft.min = isSlice || element.min > (base?.min ?? 0) ? element.min : 0
        if let max = Int(element.max), isSlice || base?.max == nil || max < base?.max ?? .max { draft.max = max }
        draft.types = types(of: element, base: base)
        let content = only.map { [$0] } ?? draft.types?.map(\.type) ?? base?.types.map(\.type) ?? []
        draft.fixed = element.value("fixed")
        draft.pattern = element.value("pattern")
        draft.binding = binding(of: element, base: base)
        draft.invariants = invariants(of: element, types: content, definition: base)
        draft.maxLength = element.text("maxLength").flatMap { Int($0) }
        draft.minValue = element.value("minValue")
        draft.maxValue = element.value("maxValue")
        draft.valueAlternatives = valueAlternatives(of: element)
        draft.narrative = NarrativeControl(element)
        draft.children = children(of: node, in: content)
        draft.slicing = SlicingCompiler(self).slicing(of: node, in: owners)
        return ElementRule(draft)
    }

    /// The allowed types, if the profile narrows them.
    private func types(of element: SnapshotElement, base: ElementDefinition?) -> [TypeRule]? {
        let stated = element.types
        guard let base, !stated.isEmpty else { return nil }
        let isBackbone = base.types.contains { $0.type.kind == .backbone }
        guard !isBackbone || stated.contains(where: { !$0.profiles.isEmpty }) else { return nil }
        let rules = stated.compactMap { use -> TypeRule? in
            guard let code = use.first("code")?.text else { return nil }
            guard let type = R4.type(named: code) else { return nil }
            return TypeRule(
                type: type, profiles: use.profiles,
                targets: use.children(named: "targetProfile").compactMap(\.text),
                aggregation: use.children(named: "aggregation").compactMap(\.text))
        }
        guard !rules.isEmpty, rules.count == stated.count else { return nil }
        let same =
            rules.count == base.types.count
            && zip(rules, base.types).allSatisfy { rule, known in
                rule.type == known.type && rule.profiles == known.profiles && rule.aggregation.isEmpty
                    && Set(rule.targets) == Set(known.targetProfiles)
            }
        return same ? nil : rules
    }

    /// R4's profiles of vital signs bind the units of components as required, which HL7 took back: the flow of oxygen
    /// (L/min) is not among them. Later releases, US Core and the reference validator take the binding as extensible.
    private static let vitalSignUnits = "http://hl7.org/fhir/ValueSet/ucum-vitals-common"

    private func binding(of element: SnapshotElement, base: ElementDefinition?) -> BindingRule? {
        guard let binding = element.first("binding"), let valueSet = binding.first("valueSet")?.text else { return nil }
        let strengths: [String: ElementDefinition.Binding.Strength] = [
            "required": .required, "extensible": .extensible, "preferred": .preferred, "example": .example,
        ]
        guard var strength = binding.first("strength")?.text.flatMap({ strengths[$0] }) else { return nil }
        if element.path == "Observation.component.value[x]", Canonical(valueSet).url == Self.vitalSignUnits {
            strength = .extensible
        }
        let maxValueSet = binding.children(named: "extension").first {
            $0.first("url")?.text == "http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet"
        }?.first("value")?.text
        if let known = base?.binding, known.strength == strength,
            Canonical(known.valueSet).url == Canonical(valueSet).url, known.maxValueSet == maxValueSet
        {
            return nil
        }
        guard strength == .required || strength == .extensible || maxValueSet != nil else { return nil }
        return BindingRule(strength: strength, valueSet: valueSet, maxValueSet: maxValueSet)
    }

    private func invariants(
        of element: SnapshotElement, types: [TypeDefinition], definition: ElementDefinition?
    ) -> [InvariantRule] {
        guard !element.constraints.isEmpty else { return [] }
        var known = InvariantRule.provenElsewhere
        for invariant in types.flatMap(\.invariants) + (definition?.invariants ?? []) { known.insert(invariant.key) }
        return element.constraints.compactMap { constraint in
            guard !known.contains(constraint.key), let expression = constraint.element.first("expression")?.text,
                !isFromR4(constraint)
            else { return nil }
            let isBestPractice = constraint.element.children(named: "extension").contains {
                $0.first("url")?.text?.hasSuffix("/elementdefinition-bestpractice") == true
                    && $0.first("value")?.boolean == true
            }
            return InvariantRule(
                key: constraint.key, isError: constraint.element.first("severity")?.text != "warning",
                isBestPractice: isBestPractice, explanation: constraint.element.first("human")?.text,
                expression: expression, for: types.count == 1 ? types[0] : nil)
        }
    }

    /// Whether a constraint is one of a type of R4, which is checked without profiles.
    private func isFromR4(_ constraint: SnapshotElement.Constraint) -> Bool {
        let prefix = "http://hl7.org/fhir/StructureDefinition/"
        guard constraint.origin.hasPrefix(prefix) else { return false }
        return R4.type(named: String(constraint.origin.dropFirst(prefix.count))) != nil
    }

    private func valueAlternatives(of element: SnapshotElement) -> [String] {
        let url = "http://hl7.org/fhir/tools/StructureDefinition/additional-value-alternatives"
        return (element.facets["extension"] ?? []).filter {
            let stated = $0.first("url")?.text ?? ""
            return stated == url || stated.hasSuffix("/elementdefinition-valueAlternatives")
                || stated.hasSuffix("/extension-ElementDefinition.valueAlternatives")
        }.compactMap { $0.first("value")?.text }
    }
}
