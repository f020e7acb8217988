extension Resource<Command> {
    /// Starts a command and returns at once; one that is queued or running already is not started twice.
    ///
    /// Throws `ServiceError`, `.serverFault` for a name the application does not know.
    public func start(_ body: Command.Body) async throws -> Open<Command> {
        var request = try Request(.post, path, sending: body)
        let done: Document = [
            "name": .string(body.name), "status": "completed", "result": "successful", "queued": "1970-01-01T00:00:00Z",
        ]
        request.rehearsal = Response(status: 201, body: Body(done.jsonBytes()))
        return try await transport.call(request)
    }

    /// Starts a command and waits until it is over.
    ///
    /// Throws `ServiceError`: `.unsuccessful` where it failed or says it achieved nothing, `.timedOut` where it still
    /// runs after `limit`; it goes on then.
    @discardableResult
    public func run(
        _ body: Command.Body, within limit: Duration = .seconds(600), askingEvery interval: Duration = .seconds(1),
        clock: some Clock<Duration> = ContinuousClock()
    ) async throws -> Open<Command> {
        try await finished(try await start(body), within: limit, askingEvery: interval, clock: clock)
    }

    /// Waits until a command is over. Throws as `run` does.
    public func finished(
        _ command: Open<Command>, within limit: Duration = .seconds(600),
        askingEvery interval: Duration = .seconds(1), clock: some Clock<Duration> = ContinuousClock()
    ) async throws -> Open<Command> {
        var command = command
        let end = clock.now.advanced(by: limit)
        while !command.value.isOver {
            guard clock.now.advanced(by: interval) <= end else { throw failure(.timedOut, of: command) }
            try await clock.sleep(for: interval)
            command = try await get(command.id)
        }
        guard command.value.isSuccessful else { throw failure(.unsuccessful, of: command) }
        return command
    }

    /// Takes a command out of the queue; one that has begun cannot be stopped. Throws `ServiceError`.
    public func cancel(_ id: ID<Command>) async throws { try await perform(.delete, "/\(id)") }

    private func failure(_ code: ServiceError.Code, of command: Open<Command>) -> ServiceError {
        let advice =
            code == .timedOut
            ? "Wait longer: it is \(command.status) and goes on."
            : "Look into the application's log for \(command.name)."
        return ServiceError(
            code, attempted: "command \(command.name) (\(command.id))",
            messages: [command.message, command.exception].compactMap { $0 }, advice: advice)
    }
}
