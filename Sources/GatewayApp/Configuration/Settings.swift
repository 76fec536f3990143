import Board
import Delivery
import Ingest
import Intake
import Journal
import RESTAPI
import Storage
import Values

extension Setting {
    /// All settings that are numbers or lengths of time, by section.
    static let all: [Setting] = http + mllp + ingest + journal + store + series + delivery + board

    private static let http: [Setting] = [
        count("http.bodyBytesMax", 1_024...1_073_741_824, \.http.limits.bodyBytes, "the longest body of a request"),
        count("http.targetBytesMax", 256...1_048_576, \.http.limits.targetBytes, "the longest path with its query"),
        count("http.headerBytesMax", 1_024...1_048_576, \.http.headerBytesMax, "all header fields of a request"),
        count("http.bundleEntriesMax", 1...10_000, \.http.limits.bundleEntries, "entries of a batch or transaction"),
        count("http.pageDefault", 1...10_000, \.http.limits.pageDefault, "matches of a page without _count"),
        count("http.pageMax", 1...10_000, \.http.limits.pageMax, "matches of a page at most"),
        count("http.reprocessMax", 1...1_000_000, \.http.limits.reprocessMax, "messages that one request maps again"),
        count("http.searchParametersMax", 1...10_000, \.http.limits.searchParameters, "parameters of a search"),
        count("http.searchValuesMax", 1...100_000, \.http.limits.searchValues, "values of one of them"),
        count("http.searchSortKeysMax", 1...100, \.http.limits.searchSortKeys, "keys of a sort"),
        count("http.connectionsMax", 1...100_000, \.http.connectionsMax, "connections; further ones wait"),
        time("http.idleTimeout", "1s", "1d", \.http.idleTimeout, "a silent connection is closed after it"),
    ]

    private static let mllp: [Setting] = [
        count("mllp.connectionsMax", 1...100_000, \.mllp.listener.connectionsMax, "connections of monitors"),
        count(
            "mllp.connectionsPerPeerMax", 1...100_000, \.mllp.listener.connectionsPerPeerMax, "connections of one peer"),
        count("mllp.frameBytesMax", 1_024...67_108_864, \.mllp.listener.frameBytesMax, "the longest message"),
        count(
            "mllp.unacknowledgedBytesMax", 65_536...1_073_741_824, \.mllp.listener.unacknowledgedBytesMax,
            "unacknowledged bytes at which a connection is not read"),
        time(
            "mllp.settleTime", "1ms", "1m", \.mllp.listener.settleTime,
            "the silence after which a doubtful end of a message counts"),
        time(
            "mllp.retryPause", "1ms", "1m", \.mllp.listener.retryPause,
            "when what the journal had no room for is tried again"),
        time(
            "mllp.drainTimeMax", "0s", "10m", \.mllp.listener.drainTimeMax,
            "how long a shutdown waits for acknowledgments"),
        time(
            "mllp.lingerTimeMax", "0s", "10m", \.mllp.listener.lingerTimeMax,
            "how long a closed connection waits for its peer"),
        time(
            "mllp.handshakeTimeMax", "10ms", "5m", \.mllp.listener.handshakeTimeMax,
            "how long a TLS handshake may take"),
        time(
            "mllp.certificateCheck", "10ms", "1d", \.mllp.listener.certificateCheck,
            "how often is looked for renewed certificates"),
        time(
            "mllp.messageTimeMax", "1s", "1d", \.mllp.listener.messageTimeMax,
            "how long a message may take from its first byte to its last"),
        time(
            "mllp.stallTimeMax", "1s", "1d", \.mllp.listener.stallTimeMax,
            "how long a monitor may leave its answers unread"),
        time(
            "mllp.silenceCheck", "10ms", "1h", \.mllp.listener.silenceCheck,
            "how often is looked for monitors that fell silent"),
        time("mllp.connectTimeout", "10ms", "10m", \.mllp.listener.connectTimeout, "the time to connect to a monitor"),
        time(
            "mllp.reconnectMin", "10ms", "1h", \.mllp.listener.reconnectMin,
            "the pause after the first failure to connect; then doubled"),
        time("mllp.reconnectMax", "10ms", "1d", \.mllp.listener.reconnectMax, "the longest pause between two attempts"),
        count("mllp.threads", 1...64, \.mllp.listener.threads, "event loops of the listener"),
    ]

    private static let ingest: [Setting] = [
        time("ingest.lagAlert", "100ms", "1d", \.ingest.lagAlert, "the lag at which the gateway is not ready"),
        time("ingest.skewGuard", "0s", "1d", \.ingest.intake.skewGuard, "how far a device's clock may be off to count"),
        count("ingest.batchMessagesMax", 1...10_000, \.ingest.intake.batchMessagesMax, "messages of one commit"),
        time(
            "ingest.gatherTime", "0s", "1s", \.ingest.intake.gatherTime,
            "the least time between two commits of less than that"),
        time(
            "ingest.fingerprintRetention", "1m", "90d", \.ingest.intake.fingerprintRetention,
            "how long a repeated message is known"),
        time(
            "ingest.vitalEventInterval", "0s", "1d", \.ingest.intake.vitalEventInterval,
            "the least time between two vital.recorded events of a bed"),
        time(
            "ingest.drainTimeMax", "0s", "10m", \.ingest.drainTimeMax, "how long a shutdown applies what was received"),
        time(
            "ingest.burstLagMax", "0s", "5m", \.ingest.intake.burstLagMax,
            "how late the work may be while a burst is acknowledged"),
        time("ingest.retryDelay", "1ms", "1m", \.ingest.intake.retryDelay, "when a commit that failed is tried again"),
        time(
            "alerts.lateAfter", "0s", "1d", \.ingest.intake.lateAfter,
            "later decisions are marked late, and page only if they last"),
    ]

    private static let journal: [Setting] = [
        time("journal.retention", "0s", "3650d", \.journal.retention, "how long applied frames are kept"),
        count("journal.reserveBytes", 0...1_099_511_627_776, \.journal.reserveBytes, "free space below which it warns"),
        count(
            "journal.storedBytesMax", 67_108_864...1_125_899_906_842_624, \.journal.storedBytesMax,
            "above it applied frames are removed before their time"),
        count("journal.segmentBytes", 1_048_576...4_294_967_296, \.journal.segmentBytes, "the size of a segment"),
        count("journal.aheadBytes", 0...4_294_967_296, \.journal.aheadBytes, "what is written of it in advance"),
        time("journal.segmentAge", "1m", "365d", \.journal.segmentAge, "the age of a segment"),
        count("journal.blockBytes", 65_536...67_108_864, \.journal.blockBytes, "frames that are sealed together"),
        time("journal.gatherTime", "0s", "100ms", \.journal.gatherTime, "the least time between two syncs of less"),
        count(
            "journal.burstRate", 1...1_000_000, \.journal.burstRate, "frames a second that are a burst"),
        count("journal.frameBytesMax", 1_024...268_435_456, \.journal.frameBytesMax, "the greatest frame"),
        count(
            "journal.appendBytesMax", 65_536...2_147_483_648, \.journal.appendBytesMax,
            "the greatest read of a connection"),
        count(
            "journal.pendingBytesMax", 65_536...17_179_869_184, \.journal.pendingBytesMax,
            "frames that wait to be written"),
        count(
            "journal.memoryBytesMax", 65_536...17_179_869_184, \.journal.memoryBytesMax,
            "frames that are kept in memory"),
    ]

    private static let store: [Setting] = [
        time("store.batchHold", "1ms", "1s", \.store.batchHold, "how long a transaction takes in commits"),
        time("store.slowTransaction", "1ms", "10m", \.store.slowTransaction, "a longer transaction is logged"),
        count("store.waitingMax", 1...1_000_000, \.store.waitingMax, "commits that wait for a tenant's writer"),
        count("store.bodyBytesMax", 1_024...536_870_912, \.store.bodyBytesMax, "the longest resource"),
        count("store.logBytesSoft", 1_048_576...17_179_869_184, \.store.logBytesSoft, "the log is copied from here on"),
        count(
            "store.logBytesMax", 1_048_576...68_719_476_736, \.store.logBytesMax, "the writer waits for the copy here"),
        count("store.pagesMax", 0...2_147_483_648, \.store.pagesMax, "pages of a tenant's file; 0 for no limit"),
        count("store.readerThreads", 1...256, \.store.readerThreads, "threads for searches and lists"),
        count("store.feedWeightMax", 100...100_000_000, \.store.feedWeightMax, "samples and events in memory"),
    ]

    private static let series: [Setting] = [
        time("series.sealAfter", "0s", "30d", \.store.series.sealAfter, "how old samples are when they are sealed"),
        time("series.blockTime", "1m", "1d", \.store.series.blockTime, "the time of arrival that is sealed together"),
        time(
            "series.thinAfter", "0s", "36500d", \.store.series.thinAfter,
            "older samples are thinned to series.thinTo; 0s for never"),
        time("series.thinTo", "1s", "1h", \.store.series.thinTo, "the distance of samples that thinning leaves"),
        time(
            "series.retention", "0s", "36500d", \.store.series.retention, "older samples are removed; 0s for never"),
        time(
            "series.waveRetention", "0s", "36500d", \.store.series.waveRetention,
            "older waves are removed; 0s for never"),
    ]

    private static let delivery: [Setting] = [
        count("delivery.inFlightMax", 1...1_024, \.delivery.lanes.inFlightMax, "requests of a lane at the same time"),
        count("delivery.waitingMax", 1...1_000_000, \.delivery.lanes.waitingMax, "events of a lane in memory"),
        time(
            "delivery.recordingPause", "1ms", "1m", \.delivery.lanes.recordingPause,
            "how long attempts are gathered for a commit"),
        time(
            "delivery.firstPause", "1ms", "1d", \.delivery.lanes.retry.firstPause,
            "before the second attempt; then doubled"),
        time("delivery.longestPause", "1ms", "7d", \.delivery.lanes.retry.longestPause, "between two attempts at most"),
        time("delivery.ageMax", "1s", "365d", \.delivery.lanes.retry.ageMax, "older events are given up"),
        count(
            "delivery.attemptsMin", 1...1_000, \.delivery.lanes.retry.attemptsMin,
            "attempts before an event is given up"),
        time("delivery.timeout", "100ms", "10m", \.delivery.client.timeout, "the time of a request"),
        time("delivery.connectTimeout", "100ms", "10m", \.delivery.client.connectTimeout, "the time to connect"),
        count(
            "delivery.responseBytesMax", 1_024...67_108_864, \.delivery.client.responseBytesMax, "the longest answer"),
        count(
            "delivery.connectionsPerHost", 1...1_024, \.delivery.client.connectionsPerHost, "connections to one host"),
        time("delivery.eventRetention", "1h", "365d", \.delivery.eventRetention, "how long delivered events are kept"),
        time(
            "delivery.deadLetterRetention", "1h", "3650d", \.delivery.deadLetterRetention,
            "how long events are kept that were given up"),
    ]

    private static let board: [Setting] = [
        count("board.bedsMax", 1...10_000, \.board.beds, "beds of one page"),
        count("board.alertsMax", 1...10_000, \.board.alerts, "alerts of one page"),
        count("board.streamsMax", 1...100_000, \.board.streams, "pages that are open at the same time"),
        count("board.formBytesMax", 1_024...1_048_576, \.board.formBytes, "the longest sign-in form"),
        count("board.waveBedsMax", 0...1_000, \.board.waveBeds, "beds in view whose waves a page is sent"),
        count("board.wavesMax", 1...100, \.board.wavesOfBed, "waves of a bed that is opened"),
        count("board.wavePoints", 25...1_000, \.board.wavePoints, "points of a wave in a second"),
        time("board.tick", "50ms", "1m", \.board.tick, "how often a page is told changes"),
        time("board.heartbeat", "500ms", "10m", \.board.heartbeat, "the longest silence of a stream"),
        time("board.session", "1m", "30d", \.board.session, "the life of a session"),
        time("board.silence", "1m", "365d", \.board.silence, "a bed silent for longer is not shown"),
    ]

    private static func count(
        _ key: String, _ range: ClosedRange<Int>, _ path: any WritableKeyPath<GatewayConfiguration, Int> & Sendable,
        _ meaning: String
    ) -> Setting {
        Setting(key: key, target: .count(range, path), meaning: meaning)
    }

    private static func time(
        _ key: String, _ least: String, _ most: String,
        _ path: any WritableKeyPath<GatewayConfiguration, Duration> & Sendable, _ meaning: String
    ) -> Setting {
        guard let least = Duration(text: least), let most = Duration(text: most) else {
            preconditionFailure("\(key) has a malformed limit")
        }
        return Setting(key: key, target: .time(least...most, path), meaning: meaning)
    }
}
