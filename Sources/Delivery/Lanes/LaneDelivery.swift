import Logging
import Records
import Storage
import Values

/// Delivers one lane of one endpoint: reads events, sends them as the state machine says, reports what came of it.
struct LaneDelivery: Sendable {
    private let endpoint: WebhookEndpoint
    private let lane: Event.Lane
    private let tenant: TenantStore
    private let client: WebhookClient
    private let recorder: AttemptRecorder
    private let configuration: WebhookDelivery.Configuration
    private let metrics: DeliveryMetrics
    private let logger: Logger
    private let mailbox: LaneMailbox

    init(
        endpoint: WebhookEndpoint, lane: Event.Lane, tenant: TenantStore, client: WebhookClient,
        recorder: AttemptRecorder, configuration: WebhookDelivery.Configuration, metrics: DeliveryMetrics,
        logger: Logger
    ) {
        (self.endpoint, self.lane, self.tenant, self.client) = (endpoint, lane, tenant, client)
        (self.recorder, self.configuration, self.metrics) = (recorder, configuration, metrics)
        var logger = logger
        logger[metadataKey: "endpoint"] = "\(endpoint.name)"
        logger[metadataKey: "lane"] = "\(lane.rawValue)"
        self.logger = logger
        mailbox = LaneMailbox(eventsMax: configuration.waitingMax)
    }

    /// Delivers until closed; then waits for the answers to what is under way.
    func run() async {
        await withTaskGroup { group in
            group.addTask { await follow() }
            await deliver()
            group.cancelAll()
        }
    }

    func close() { mailbox.close() }

    private func deliver() async {
        var limits = DeliveryLane.Limits()
        limits.inFlightMax = configuration.inFlightMax
        var machine = DeliveryLane(limits: limits, retry: configuration.retry)
        while !Task.isCancelled {
            let mail = await mailbox.take(within: machine.wakeAt.map { max(.zero, $0 - configuration.now()) })
            for event in mail.events { machine.add(event) }
            take(mail.answers, into: &machine)
            metrics.waiting(mailbox.unfinished)
            if mail.isClosed {
                if machine.inFlight == 0 { return }
                continue
            }
            for sending in machine.next(at: configuration.now()) { send(sending) }
        }
    }

    private func send(_ sending: DeliveryLane.Sending) {
        let body = CloudEvent(event: sending.event.event, tenant: tenant.id, sequence: sending.event.sequence).body
        let request = endpoint.request(id: sending.event.event.id, body: body, at: configuration.now())
        let began = ContinuousClock.now
        client.submit(request) { [mailbox] result in
            mailbox.put(LaneMailbox.Answer(sending: sending, result: result, took: .now - began))
        }
    }

    private func take(_ answers: [LaneMailbox.Answer], into machine: inout DeliveryLane) {
        guard !answers.isEmpty else { return }
        let now = configuration.now()
        var attempts: [DeliveryAttempt] = []
        var finished = 0
        for answer in answers {
            let (sequence, response) = (answer.sending.event.sequence, try? answer.result.get())
            let age = now - answer.sending.event.event.time
            let chance = Double.random(in: 0..<1)
            let verdict = configuration.retry.verdict(
                status: response?.status, retryAfter: response?.retryAfter, attempt: answer.sending.attempt, age: age,
                chance: chance)
            metrics.count(verdict, took: answer.took, age: age)
            if verdict == .disabled, !machine.isDisabled {
                logger.error("EndpointDisabled", metadata: ["status": "410"])
            }
            guard let outcome = machine.finished(sequence, verdict, at: now, chance: chance) else { continue }
            if case .retry = outcome {} else { finished += 1 }
            attempts.append(
                DeliveryAttempt(
                    sequence: sequence, endpoint: endpoint.name, attempt: answer.sending.attempt, at: now,
                    status: response?.status, outcome: outcome))
        }
        recorder.add(attempts)
        mailbox.finished(finished)
    }

    /// Puts the lane's events into the mailbox: first what was left unfinished, then all that comes.
    private func follow() async {
        var position: Int64 = 0
        while !Task.isCancelled {
            do {
                try await follow(after: &position)
                return
            } catch {
                logger.error("OutboxNotRead", metadata: ["error": "\(error)"])
                try? await Task.sleep(for: .seconds(1))
            }
        }
    }

    private func follow(after position: inout Int64) async throws {
        while true {
            // All events up to here are finished or in the mailbox once a page comes back empty.
            let latest = tenant.lastEvent
            let page = try await tenant.pendingEvents(
                endpoint: endpoint.name, lane: lane, after: position, limit: Self.pageSize)
            guard let last = page.last else {
                position = max(position, latest)
                break
            }
            guard await mailbox.put(page) else { return }
            position = last.event.sequence
        }
        for try await change in tenant.changes(after: position) {
            let events = change.events.filter { $0.event.lane == lane }
            guard await mailbox.put(events.map { PendingEvent(event: $0, attempts: 0, dueAt: nil) }) else { return }
            position = change.position
        }
    }

    private static let pageSize = 500
}
