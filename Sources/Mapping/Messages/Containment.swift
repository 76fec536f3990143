import HL7v2

/// OBX-4 of a row: `MDS.VMD.CHAN.METRIC` with trailing zeros for a row about a container itself (IHE PCD TF-2, OBX-4).
struct Containment: Sendable {
    let text: String
    /// The prefix that names the container, if the row is about one: `1.2` of `1.2.0.0`.
    let container: String?
    /// The prefixes that name the containers above the row: channel, then VMD, then MDS.
    let above: [String]

    init(_ text: String) {
        self.text = text
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count >= 4, parts[3] == "0" {
            let named = parts.prefix(3).reversed().drop { $0 == "0" }
            container = named.reversed().joined(separator: ".")
        } else {
            container = nil
        }
        above = stride(from: min(3, parts.count - 1), through: 1, by: -1).map {
            parts.prefix($0).joined(separator: ".")
        }
    }
}

/// What the container rows of a message said so far, by the prefix that names the container.
struct ContainerTable<Item: Sendable>: Sendable {
    private var items: [String: Item] = [:]
    /// The last answer: the rows of a channel follow each other.
    private var last: (channel: String, item: Item?)?

    var isEmpty: Bool { items.isEmpty }

    mutating func removeAll() {
        guard !items.isEmpty else { return }
        items.removeAll(keepingCapacity: true)
        last = nil
    }

    /// Takes what a container row says; nil takes back what was said before.
    mutating func note(_ item: Item?, of container: String) {
        if item == nil, items.isEmpty { return }
        items[container] = item
        last = nil
    }

    /// What a container's own row said.
    func item(of container: String?) -> Item? { container.flatMap { items[$0] } }

    /// What the nearest container above a row said.
    mutating func nearest(to containment: Containment) -> Item? {
        guard !items.isEmpty, let channel = containment.above.first else { return nil }
        if let last, last.channel == channel { return last.item }
        var found: Item?
        for container in containment.above {
            found = items[container]
            if found != nil { break }
        }
        last = (channel, found)
        return found
    }
}

/// Which device the rows of a message are from: the one that the nearest container row above names.
///
/// Containers and devices are numbered, so that most rows are checked by a comparison of numbers. Containers are those of
/// all messages, devices those of one origin.
struct ContainerDevices: Sendable {
    /// The numbers of the containers above a row, the nearest first; 0 for none.
    typealias Place = InlineArray<3, Int32>
    /// The number of a device; 0 for none.
    typealias Device = Int32

    /// More than all devices together have; monitors number them alike.
    private static let countMax = 100_000

    private var containers: [String: Int32] = [:]
    /// For each container the device that it named, and in which group of rows; container 1 is the first.
    private var named: [(group: UInt64, device: Device)] = []
    private var group: UInt64 = 1

    /// Whether it is time to forget them all.
    var isFull: Bool { named.count > Self.countMax }

    /// What the rows before said no longer holds.
    mutating func beginGroup() { group += 1 }

    /// The place of a row, by the containers above it, the nearest first.
    mutating func place(_ above: [String]) -> Place {
        var place = Place(repeating: 0)
        for (rank, container) in above.prefix(3).enumerated() { place[rank] = number(of: container) }
        return place
    }

    private mutating func number(of container: String) -> Int32 {
        if let known = containers[container] { return known }
        named.append((0, 0))
        let number = Int32(named.count)
        containers[container] = number
        return number
    }

    /// Takes what a container row says; none takes back what was said before.
    mutating func note(_ device: Device, of place: Place) { named[Int(place[0]) - 1] = (group, device) }

    /// The device of the nearest container above that names one.
    @inline(__always)
    func nearest(to place: Place) -> Device {
        for rank in 0..<3 {
            guard place[rank] > 0 else { break }
            let (group, device) = named[Int(place[rank]) - 1]
            if device != 0, group == self.group { return device }
        }
        return 0
    }
}

/// The devices that the container rows of one origin name.
struct DeviceNumbers: Sendable {
    private static let countMax = 512

    private var numbers: [String: ContainerDevices.Device] = [:]
    private var names: [String?] = [nil]

    /// Whether it is time to forget them all.
    var isFull: Bool { names.count > Self.countMax }

    mutating func number(of name: String?) -> ContainerDevices.Device {
        guard let name else { return 0 }
        if let known = numbers[name] { return known }
        let number = ContainerDevices.Device(names.count)
        numbers[name] = number
        names.append(name)
        return number
    }

    func name(of device: ContainerDevices.Device) -> String? { names[Int(device)] }
}
