import Delivery
import Intake
import Journal
import Logging
import Records
import Seal
import ServiceLifecycle
import Storage
import Values

/// Applies what the journal holds of one tenant. At shutdown it first catches up with what was acknowledged.
struct IntakeService: Service {
    let intake: MessageIntake
    let thread: BackgroundThread
    let journal: FrameJournal
    let tenant: TenantID
    let logger: Logger

    /// How long a shutdown waits for what was received to be applied; the rest is applied after the next start.
    let drainTimeMax: Duration

    func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask(executorPreference: thread) { try await intake.run() }
            group.addTask { await tick() }
            group.addTask {
                try? await gracefulShutdown()
                await drain()
            }
            try await group.next()
            group.cancelAll()
        }
    }

    private func tick() async {
        while (try? await Task.sleep(for: .seconds(1))) != nil {
            do { try await intake.tick() } catch {
                logger.warning("alerts could not be ticked", metadata: ["failure": "\(type(of: error))"])
            }
        }
    }

    private func drain() async {
        let deadline = ContinuousClock.now + drainTimeMax
        while journal.applied(tenant) < journal.durable(tenant), ContinuousClock.now < deadline {
            guard (try? await Task.sleep(for: .milliseconds(20))) != nil else { return }
        }
    }
}

/// Watches how far the store is behind what was received, and says so past the store (RULES, Alerts).
struct LagWatch: Service {
    let tenants: [TenantID: MessageIntake]
    let delivery: WebhookDelivery?
    let limit: Duration
    let logger: Logger

    func run() async throws {
        var behind: Set<TenantID> = []
        while !Task.isShuttingDownGracefully,
            (try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(1)) }) != nil
        {
            for (tenant, intake) in tenants {
                if intake.lag > limit {
                    if behind.insert(tenant).inserted { await alert(tenant, intake.lag) }
                } else if behind.remove(tenant) != nil {
                    logger.notice("the store has caught up", metadata: ["tenant": "\(tenant)"])
                }
            }
        }
    }

    private func alert(_ tenant: TenantID, _ lag: Duration) async {
        let seconds = lag.components.seconds
        logger.error("the store is behind", metadata: ["tenant": "\(tenant)", "lagSeconds": "\(seconds)"])
        var data = JSONWriter()
        data.object { data in
            data.member("kind", "lag")
            data.member("priority", "high")
            data.member("lagSeconds", seconds)
        }
        let now = Clock.now()
        let event = Event(
            id: "evt_" + StableID("technical", tenant.name, "\(now.microseconds)").text(), type: "alert.technical",
            subject: "gateway/ingest", lane: .alerts, time: now, data: data.bytes)
        _ = await delivery?.sendDirect(event, tenant: tenant)
    }
}

/// Removes what has passed its retention: journal segments, fingerprints, delivered events.
struct Maintenance: Service {
    let journal: FrameJournal
    let stores: [TenantStore]
    /// What is removed at a time.
    let retention: @Sendable (Timestamp) -> Expiry
    let logger: Logger

    func run() async throws {
        while !Task.isShuttingDownGracefully,
            (try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(60)) }) != nil
        {
            let now = Clock.now()
            do {
                _ = try await journal.prune(now: now)
                for store in stores { try await expire(store, now) }
            } catch {
                logger.warning("old data could not be removed", metadata: ["failure": "\(type(of: error))"])
            }
        }
    }
}

extension Maintenance {
    /// Between two commits the writer is left to others.
    private static let pause = Duration.milliseconds(20)

    /// Removes little by little all that is too old: at line rate it is a million fingerprints a minute.
    private func expire(_ store: TenantStore, _ now: Timestamp) async throws {
        var leavesExpired = true
        while leavesExpired, !Task.isShuttingDownGracefully {
            var commit = Commit(time: now)
            commit.expiry = retention(now)
            leavesExpired = try await store.commit(commit).leavesExpired
            if leavesExpired { try await Task.sleep(for: Self.pause) }
        }
    }
}

/// Seals, thins and removes samples, one small step after the other.
struct SeriesTending: Service {
    let stores: [TenantStore]
    let logger: Logger

    /// Between two steps the writer is left to others for as long as a step may hold it.
    private static let pause = Duration.milliseconds(10)

    func run() async throws {
        while await rest(for: .seconds(1)) {
            for store in stores {
                do {
                    while try await store.tendSeries(now: Clock.now()), await rest(for: Self.pause) {}
                } catch {
                    logger.warning("samples could not be sealed", metadata: ["failure": "\(type(of: error))"])
                }
            }
        }
    }

    /// False when it is time to stop.
    private func rest(for time: Duration) async -> Bool {
        (try? await cancelWhenGracefulShutdown { try await Task.sleep(for: time) }) != nil
            && !Task.isShuttingDownGracefully
    }
}
