public import Values

/// The links to the board that were used, so that each signs in once.
public struct RedeemedLinks: Sendable {
    private var expiries: [String: Timestamp] = [:]

    /// The greatest number of links that are remembered at once; beyond it no link is accepted until one expires.
    public static let linksMax = 10_000

    public init() {}

    /// Takes a link; false if it was taken before.
    ///
    /// - Parameter holder: What ``TokenVerifier`` gave for the link's token.
    public mutating func redeem(_ holder: Principal, now: Timestamp) -> Bool {
        if expiries.count >= Self.linksMax { expiries = expiries.filter { $0.value > now } }
        guard expiries.count < Self.linksMax, holder.expires > now else { return false }
        return expiries.updateValue(holder.expires, forKey: holder.tokenID) == nil
    }
}
