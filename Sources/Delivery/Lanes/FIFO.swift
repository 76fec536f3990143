/// A queue whose both ends cost the same however long it is.
struct FIFO<Element> {
    private var items: [Element] = []
    private var head = 0

    var isEmpty: Bool { head == items.count }
    var count: Int { items.count - head }

    /// The element that leaves next, which may be changed in place.
    var first: Element? {
        get { head < items.count ? items[head] : nil }
        set {
            precondition(head < items.count)
            if let newValue { items[head] = newValue }
        }
    }

    mutating func append(_ element: Element) { items.append(element) }

    @discardableResult mutating func popFirst() -> Element? {
        guard head < items.count else { return nil }
        let element = items[head]
        head += 1
        if head == items.count {
            items.removeAll(keepingCapacity: true)
            head = 0
        } else if head >= 64, head * 2 >= items.count {
            items.removeFirst(head)
            head = 0
        }
        return element
    }
}
