import Storage
import Synchronization

/// What a lane's task is told by others: events that came, answers that came, and that it should end.
final class LaneMailbox: Sendable {
    /// An answer to one request.
    struct Answer: Sendable {
        var sending: DeliveryLane.Sending
        var result: Result<WebhookClient.Response, WebhookClient.Failure>
        var took: Duration
    }

    struct Mail: Sendable {
        var events: [PendingEvent] = []
        var answers: [Answer] = []
        var isClosed = false
    }

    private struct State {
        var mail = Mail()
        var hasMail = false
        /// Events that were put in and are not finished.
        var unfinished = 0
        var reader: CheckedContinuation<Void, Never>?
        var writer: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())
    private let eventsMax: Int

    /// - Parameter eventsMax: How many unfinished events are taken before ``put(_:)`` waits.
    init(eventsMax: Int) { self.eventsMax = eventsMax }

    /// Puts events in, when there is room for more. False if the mailbox is closed or the task cancelled.
    func put(_ events: [PendingEvent]) async -> Bool {
        guard !events.isEmpty else { return true }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let mayGoOn = state.withLock { state in
                    if state.unfinished < eventsMax || state.mail.isClosed || Task.isCancelled { return true }
                    state.writer = continuation
                    return false
                }
                if mayGoOn { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.writer.take() }?.resume()
        }
        guard !Task.isCancelled else { return false }
        return change { state in
            guard !state.mail.isClosed else { return false }
            state.mail.events += events
            state.unfinished += events.count
            return true
        }
    }

    func put(_ answer: Answer) { change { $0.mail.answers.append(answer) } }

    /// Asks the lane to finish what is under way and end.
    func close() {
        change { $0.mail.isClosed = true }
        state.withLock { $0.writer.take() }?.resume()
    }

    /// Makes room for events of which so many are finished.
    func finished(_ count: Int) {
        guard count > 0 else { return }
        state.withLock { state in
            state.unfinished -= count
            return state.unfinished < eventsMax ? state.writer.take() : nil
        }?.resume()
    }

    var unfinished: Int { state.withLock { $0.unfinished } }

    /// Waits for mail, at most so long, and takes it.
    func take(within limit: Duration?) async -> Mail {
        if let limit {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await self.waitForMail() }
                group.addTask { try? await Task.sleep(for: limit) }
                await group.next()
                group.cancelAll()
            }
        } else {
            await waitForMail()
        }
        return state.withLock { state in
            defer { state.mail = Mail(isClosed: state.mail.isClosed) }
            state.hasMail = false
            return state.mail
        }
    }

    private func waitForMail() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isReady = state.withLock { state in
                    if state.hasMail || Task.isCancelled { return true }
                    state.reader = continuation
                    return false
                }
                if isReady { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.reader.take() }?.resume()
        }
    }

    @discardableResult private func change<Answer>(_ body: (inout State) -> Answer) -> Answer {
        let (answer, reader) = state.withLock { state in
            let answer = body(&state)
            state.hasMail = true
            return (answer, state.reader.take())
        }
        reader?.resume()
        return answer
    }
}
