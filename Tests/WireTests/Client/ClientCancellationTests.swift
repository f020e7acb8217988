import Testing
import Wire

@Suite struct ClientCancellationTests {
    @Test func cancelledTaskStopsWaitingAtOnce() async throws {
        let requests = AsyncStream<Void>.makeStream()
        try await withRawServer { connection in
            while connection.request() != nil { requests.continuation.yield() }
        } _: { server in
            let client = HTTPClient()
            let asking = Task { try await client.send(Request(.get, server.url)) }
            for await _ in requests.stream { break }
            asking.cancel()
            await #expect(throws: CancellationError.self) { try await asking.value }
        }
    }

    @Test func cancelledBeforehandIsNeverSent() async throws {
        try await withRawServer { connection in
            while connection.request() != nil { connection.answer("") }
        } _: { server in
            let asking = Task {
                unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
                return try await HTTPClient().send(Request(.get, server.url))
            }
            await #expect(throws: CancellationError.self) { try await asking.value }
            #expect(server.connections == 0)
        }
    }

    @Test func stormOfCancellationsLeavesTheClientAlive() async throws {
        try await withRawServer { connection in
            while connection.request() != nil { connection.answer("answer") }
        } _: { server in
            let client = HTTPClient()
            for round in 0..<60 {
                await withTaskGroup(of: Void.self) { group in
                    for number in 0..<100 {
                        group.addTask {
                            do {
                                let request = Request(.get, server.url, streams: number.isMultiple(of: 2))
                                for try await _ in try await client.send(request).body {}
                            } catch { #expect(error is CancellationError) }
                        }
                    }
                    // At another moment each round: before, while and after the answers come.
                    for _ in 0..<round { await group.next() }
                    group.cancelAll()
                }
            }
            let response = try await client.send(Request(.get, server.url))
            #expect(response.body.bytes == Array("answer".utf8))
        }
    }
}
