import FHIRModel
import FHIRPath
import Values

/// Checks answers against the questions of their Questionnaire (FHIR R4 questionnaireresponse).
struct QuestionnaireResponseCheck {
    private let run: ValidationRun

    init(_ run: ValidationRun) { self.run = run }

    func check(_ response: Element) {
        guard let place = response.first("questionnaire"), let canonical = place.text else { return }
        guard let questionnaire = questionnaire(canonical, place) else { return }
        let isFinal = ["completed", "amended"].contains(response.first("status")?.text ?? "")
        checkItems(of: response, questions: questionnaire.children(named: "item"), in: response, isFinal: isFinal)
    }

    private func questionnaire(_ canonical: String, _ place: Element) -> Element? {
        if canonical.hasPrefix("#") {
            guard case .resource(let found) = run.follow(canonical, from: place) else { return nil }
            return found
        }
        if R4.valueSet(canonical) != nil || run.library.structure(canonical) != nil {
            run.report(.error, .invalid, at: place, "\(canonical) is no Questionnaire, and one is needed here")
            return nil
        }
        guard let found = run.library.resource(canonical) ?? run.services.canonical?(canonical) else {
            run.report(
                .warning, .notFound, at: place,
                "the questionnaire \(canonical) is not at hand, so answers were not checked")
            return nil
        }
        guard found.typeName == "Questionnaire" else {
            run.report(
                .error, .invalid, at: place, "\(canonical) is a \(found.typeName), and a Questionnaire is needed here")
            return nil
        }
        return found.root
    }

    // MARK: Items

    /// Checks the items below an item, an answer or the response itself.
    private func checkItems(of place: Element, questions: [Element], in response: Element, isFinal: Bool) {
        let items = place.children(named: "item")
        var (last, known) = (0, Set<String>())
        for item in items {
            guard let link = item.first("linkId")?.text,
                let index = questions.firstIndex(where: { $0.first("linkId")?.text == link })
            else {
                run.report(
                    .error, .notFound, at: place,
                    "the questionnaire has no item '\(item.first("linkId")?.text ?? "")' here")
                continue
            }
            if index < last { run.report(.error, .structure, at: item, "the item '\(link)' is out of order") }
            last = max(last, index)
            if !known.insert(link).inserted, questions[index].first("type")?.text != "group" {
                run.report(
                    .error, .businessRule, at: item,
                    "the item '\(link)' is there more than once; repeat the answer instead")
            }
        }
        for question in questions {
            let link = question.first("linkId")?.text ?? ""
            let found = items.filter { $0.first("linkId")?.text == link }
            let isEnabled = Enablement(response, place).isEnabled(question)
            checkPresence(of: found, question, in: place, isEnabled: isEnabled, isFinal: isFinal)
            for item in found { checkItem(item, question, response, isFinal: isFinal) }
        }
    }

    private func checkPresence(
        of items: [Element], _ question: Element, in place: Element, isEnabled: Bool, isFinal: Bool
    ) {
        let link = question.first("linkId")?.text ?? ""
        guard isEnabled else {
            for item in items where item.first("answer") != nil || item.first("item") != nil {
                run.report(.error, .invalid, at: item, "the item '\(link)' has an answer, and is not enabled")
            }
            return
        }
        guard question.first("required")?.boolean == true else { return }
        let isGroup = question.first("type")?.text == "group"
        let empty = isGroup ? [] : items.filter { $0.first("answer") == nil }
        for missing in items.isEmpty ? [place] : empty {
            run.report(
                isFinal ? .error : .warning, .required, at: missing, "the required item '\(link)' has no answer")
        }
    }

    private func checkItem(_ item: Element, _ question: Element, _ response: Element, isFinal: Bool) {
        let kind = question.first("type")?.text ?? ""
        let link = question.first("linkId")?.text ?? ""
        let answers = item.children(named: "answer")
        let inner = question.children(named: "item")
        switch kind {
        case "group":
            if !answers.isEmpty { run.report(.error, .structure, at: item, "the group '\(link)' can't have answers") }
            if question.first("required")?.boolean == true, item.first("item") == nil {
                run.report(.error, .invariant, at: item, "the required group '\(link)' has no items")
            }
            checkItems(of: item, questions: inner, in: response, isFinal: isFinal)
        case "display":
            if !answers.isEmpty || item.first("item") != nil {
                run.report(.error, .structure, at: item, "'\(link)' is shown only, and can't have answers or items")
            }
        case "question":
            if !answers.isEmpty {
                run.report(.error, .structure, at: item, "'\(link)' is abstract and can't have answers")
            }
        default:
            checkAnswers(answers, of: item, question, kind)
            for answer in answers { checkItems(of: answer, questions: inner, in: response, isFinal: isFinal) }
            if item.first("item") != nil {
                run.report(.error, .structure, at: item, "items of a question belong into its answer, not beside it")
            }
        }
    }

    // MARK: Answers

    private func checkAnswers(_ answers: [Element], of item: Element, _ question: Element, _ kind: String) {
        let link = question.first("linkId")?.text ?? ""
        if answers.count > 1, question.first("repeats")?.boolean != true {
            run.report(
                .error, .invalid, at: item, "the question '\(link)' takes one answer, and there are \(answers.count)")
        }
        if let most = number(question, "questionnaire-maxOccurs"), answers.count > most {
            run.report(
                .error, .invalid, at: item, "'\(link)' takes at most \(most) answers, and there are \(answers.count)")
        }
        if let least = number(question, "questionnaire-minOccurs"), answers.count < least {
            run.report(
                .error, .invalid, at: item, "'\(link)' needs at least \(least) answers, and there are \(answers.count)")
        }
        for answer in answers {
            guard let value = answer.first("value") else { continue }
            guard types(of: kind).contains(value.typeName) else {
                let wanted = types(of: kind).joined(separator: " or ")
                run.report(
                    .error, .invariant, at: value,
                    "the answer to '\(link)' is a \(wanted), and this is a \(value.typeName)")
                continue
            }
            checkOptions(value, answer, question, kind)
            checkLimits(value, answer, question)
            if value.typeName == "Quantity" { checkUnit(of: value, question) }
        }
    }

    private func types(of kind: String) -> [String] {
        switch kind {
        case "text", "string": ["string"]
        case "url": ["uri"]
        case "choice": ["Coding", "date", "time", "integer", "string", "Reference"]
        case "open-choice": ["Coding", "string", "date", "time", "integer", "Reference"]
        case "attachment": ["Attachment"]
        case "reference": ["Reference"]
        case "quantity": ["Quantity"]
        default: [kind]
        }
    }

    /// Checks that an answer is one of the options that the question gives.
    private func checkOptions(_ value: Element, _ answer: Element, _ question: Element, _ kind: String) {
        let options = question.children(named: "answerOption").compactMap { $0.first("value") }
        let valueSet = question.first("answerValueSet")?.text
        if value.typeName == "string", kind == "open-choice" { return }
        if kind == "choice", value.typeName != "Coding", valueSet != nil, options.isEmpty {
            return run.report(
                .error, .invariant, at: value, "the answer must be a code of the value set \(valueSet ?? "")")
        }
        if !options.isEmpty {
            guard !options.contains(where: { Self.isSame(value, $0) }) else { return }
            if kind == "open-choice", value.typeName != "Coding" { return }
            let place = value.typeName == "Coding" ? answer : value
            let shown = value.text ?? "\(value.first("system")?.text ?? "")#\(value.first("code")?.text ?? "")"
            return run.report(
                .error, .invariant, at: place, "'\(shown)' is not one of the answers that the question offers")
        }
        if let valueSet, value.typeName == "string", kind == "string" || kind == "text", let text = value.text,
            [.notInValueSet, .unknownCode].contains(run.verdict(CodeQuestion(valueSet: valueSet, code: text)))
        {
            run.report(.error, .invariant, at: value, "'\(text)' is not one of the values of \(valueSet)")
        }
        if let valueSet, value.typeName == "Coding", !valueSet.hasPrefix("#") {
            let strength: ElementDefinition.Binding.Strength = kind == "choice" ? .required : .extensible
            run.checkBinding(of: value, to: BindingRule(strength: strength, valueSet: valueSet, maxValueSet: nil))
        }
    }

    private static func isSame(_ value: Element, _ option: Element) -> Bool {
        guard value.typeName == option.typeName else { return false }
        guard value.typeName == "Coding" else { return ValueMatch.equals(value, option) }
        return value.first("code")?.text == option.first("code")?.text
            && value.first("system")?.text == option.first("system")?.text
    }

    /// Checks length, form, size and range.
    private func checkLimits(_ value: Element, _ answer: Element, _ question: Element) {
        if let most = question.first("maxLength")?.text.flatMap({ Int($0) }),
            let count = value.text?.unicodeScalars.count,
            count > most
        {
            run.report(.error, .tooLong, at: value, "the answer has \(count) characters, and \(most) are allowed")
        }
        if let pattern = setting(question, "regex")?.text, let text = value.text,
            let matches = Self.matches(text, pattern),
            !matches
        {
            run.report(
                .error, .invariant, at: value, "the answer '\(text)' has not the form that is asked for: \(pattern)")
        }
        if let most = setting(question, "maxSize")?.decimal, let size = value.first("size")?.decimal, most < size {
            run.report(.error, .required, at: answer, "the attachment has \(size) bytes, and \(most) are allowed")
        }
        if let least = setting(question, "minValue") { checkRange(value, least, isLeast: true) }
        if let most = setting(question, "maxValue") { checkRange(value, most, isLeast: false) }
        if let least = setting(question, "questionnaire-minQuantity") { checkRange(value, least, isLeast: true) }
        if let most = setting(question, "questionnaire-maxQuantity") { checkRange(value, most, isLeast: false) }
    }

    /// Checks the unit of an answer against those that the question offers.
    private func checkUnit(of value: Element, _ question: Element) {
        let options = settings(question, "questionnaire-unitOption")
        let code = value.first("code")?.text
        let isOffered = options.contains {
            $0.first("code")?.text == code && $0.first("system")?.text == value.first("system")?.text
        }
        if !options.isEmpty, !isOffered {
            let offered = options.compactMap { $0.first("code")?.text }.joined(separator: ", ")
            run.report(
                .error, .invariant, at: value, "the unit '\(code ?? "")' is none of those offered: \(offered)")
        }
        guard let valueSet = setting(question, "questionnaire-unitValueSet")?.text else { return }
        let verdict = code.map {
            run.verdict(CodeQuestion(valueSet: valueSet, system: value.first("system")?.text ?? "", code: $0))
        }
        guard verdict.map({ !$0.isMember && !$0.isOpen }) ?? true else { return }
        run.report(
            .error, .invariant, at: value, "the unit '\(code ?? "")' is not in the value set of units \(valueSet)")
    }

    private func settings(_ question: Element, _ name: String) -> [Element] {
        question.children(named: "extension").filter {
            $0.first("url")?.text?.hasSuffix(name) == true
        }.compactMap { $0.first("value") }
    }

    private func checkRange(_ value: Element, _ limit: Element, isLeast: Bool) {
        let name = isLeast ? "least" : "most"
        if value.typeName == "Quantity", value.first("code") == nil || limit.first("code") == nil {
            return run.report(
                .error, .invariant, at: value,
                "the quantity can't be compared with the \(name) that is allowed, since a unit code is missing")
        }
        if value.typeName == "Quantity", ValueMatch.compare(value, limit) == nil {
            return run.report(
                .error, .invariant, at: value,
                "the quantity can't be compared with the \(name) that is allowed: its unit is one of something else")
        }
        guard let order = Self.order(value, limit), isLeast ? order < 0 : order > 0 else { return }
        run.report(
            .error, .invariant, at: value,
            "the value '\(ValueMatch.shown(value))' is beyond the \(name) that is allowed, '\(ValueMatch.shown(limit))'"
        )
    }

    /// Dates of different precision are compared by their text as far as both go, then the shorter is the lesser.
    private static func order(_ value: Element, _ limit: Element) -> Int? {
        if value.decimal != nil || value.typeName == "Quantity" { return ValueMatch.compare(value, limit) }
        guard let left = value.text, let right = limit.text else { return nil }
        return left < right ? -1 : left == right ? 0 : 1
    }

    private static func matches(_ text: String, _ pattern: String) -> Bool? {
        let quoted = { (text: String) in
            "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
        }
        let source = "\(quoted(text)).matchesFull(\(quoted(pattern)))"
        guard let expression = try? FHIRPathExpression(parsing: source).compiled(), let root = R4.emptyElement,
            let result = try? expression.evaluate(on: root).first
        else { return nil }
        if case .boolean(let value) = result { return value }
        return nil
    }

    private func setting(_ question: Element, _ name: String) -> Element? {
        question.children(named: "extension").first {
            $0.first("url")?.text?.hasSuffix(name) == true
        }?.first("value")
    }

    private func number(_ question: Element, _ name: String) -> Int? {
        setting(question, name)?.text.flatMap { Int($0) }
    }
}

/// Whether a question is to be answered, by the answers to others (`enableWhen`).
private struct Enablement {
    let response: Element
    let place: Element

    init(_ response: Element, _ place: Element) { (self.response, self.place) = (response, place) }

    func isEnabled(_ question: Element) -> Bool {
        let conditions = question.children(named: "enableWhen")
        guard !conditions.isEmpty else { return true }
        return question.first("enableBehavior")?.text == "all"
            ? conditions.allSatisfy(holds) : conditions.contains(where: holds)
    }

    private func holds(_ condition: Element) -> Bool {
        guard let link = condition.first("question")?.text, let wanted = condition.first("answer") else { return false }
        let answers = answers(to: link)
        let isThere = !answers.isEmpty
        switch condition.first("operator")?.text {
        case "exists": return isThere == (wanted.boolean ?? true)
        case "=": return answers.contains { isSame($0, wanted) }
        case "!=": return isThere && !answers.contains { isSame($0, wanted) }
        case ">": return answers.contains { ValueMatch.compare($0, wanted) == 1 }
        case "<": return answers.contains { ValueMatch.compare($0, wanted) == -1 }
        case ">=": return answers.contains { ValueMatch.compare($0, wanted).map { $0 >= 0 } ?? false }
        case "<=": return answers.contains { ValueMatch.compare($0, wanted).map { $0 <= 0 } ?? false }
        default: return false
        }
    }

    private func isSame(_ value: Element, _ wanted: Element) -> Bool {
        guard wanted.typeName == "Coding" else { return ValueMatch.equals(value, wanted) }
        return value.first("code")?.text == wanted.first("code")?.text
            && (wanted.first("system") == nil || value.first("system")?.text == wanted.first("system")?.text)
    }

    /// The answers to a question: those nearest to the place first, else all of the response.
    private func answers(to link: String) -> [Element] {
        response.descendants.filter { $0.name == "item" && $0.first("linkId")?.text == link }
            .flatMap { $0.children(named: "answer") }.compactMap { $0.first("value") }
    }
}

extension R4 {
    /// Something to evaluate expressions on that need no resource.
    static var emptyElement: Element? { Templates.extensionSlicing }
}
