import Listener
import Synchronization
import Testing

@Suite struct StreamTests {
    @Test func chunksArriveOneByOneWhileTheHandlerWaits() async throws {
        let asked = Gate()
        try await withListener { _ in
            Response(
                body: chunks { index in
                    if index > 0 { guard await asked.wait() else { return nil } }
                    return index < 5 ? Array("event \(index)\n".utf8) : nil
                })
        } _: { client, listener in
            let response = try await client.send(Request(.get, listener.url, streams: true))
            #expect(response.status == 200)
            var seen = 0
            for try await chunk in response.body {
                #expect(String(decoding: chunk, as: UTF8.self) == "event \(seen)\n")
                seen += 1
                asked.open()
            }
            #expect(seen == 5)
        }
    }

    @Test func headArrivesBeforeAnyChunk() async throws {
        let isHeadSeen = Gate()
        try await withListener { _ in
            Response(
                status: 202,
                body: chunks { index in
                    guard index == 0, await isHeadSeen.wait() else { return nil }
                    return [1]
                })
        } _: { client, listener in
            let response = try await client.send(Request(.get, listener.url, deadline: .seconds(60), streams: true))
            #expect(response.status == 202)
            isHeadSeen.open()
            #expect(try await response.body.collect() == [1])
        }
    }

    @Test func slowReaderHoldsUpTheHandler() async throws {
        let made = Atomic(0)
        let chunk = [UInt8](repeating: 7, count: 64 << 10)
        try await withListener { _ in
            Response(
                body: chunks { index in
                    made.store(index, ordering: .relaxed)
                    return index < 1000 ? chunk : nil
                })
        } _: { client, listener in
            let response = try await client.send(Request(.get, listener.url, streams: true))
            // What is made settles once every buffer on the way is full, far below the 64 MB there are.
            var before = -1
            while before != made.load(ordering: .relaxed) {
                before = made.load(ordering: .relaxed)
                try await Task.sleep(for: .milliseconds(100))
            }
            #expect(before < 500)
            var count = 0
            for try await piece in response.body { count += piece.count }
            #expect(count == 1000 * chunk.count)
        }
    }

    @Test func uploadArrivesChunked() async throws {
        try await withListener { request in
            #expect(request.headers["Transfer-Encoding"]?.lowercased() == "chunked")
            return Response(body: request.body)
        } _: { client, listener in
            let body = chunks { index in index < 100 ? [UInt8](repeating: UInt8(index), count: 10_000) : nil }
            let response = try await client.send(Request(.put, listener.url, body: body))
            #expect(response.body.bytes == (0..<100).flatMap { [UInt8](repeating: UInt8($0), count: 10_000) })
        }
    }

    @Test func uploadOfKnownLengthSaysSo() async throws {
        try await withListener { request in
            #expect(request.headers["Content-Length"] == "6")
            return Response(body: request.body)
        } _: { client, listener in
            let body = chunks { index in index < 3 ? [1, 2] : nil }
            let response = try await client.send(
                Request(.post, listener.url, headers: ["Content-Length": "6"], body: body))
            #expect(response.body.bytes == [1, 2, 1, 2, 1, 2])
        }
    }

    @Test func failingUploadFailsTheRequestWithItsOwnError() async throws {
        struct Broken: Error {}
        try await withListener { request in
            Response(body: request.body)
        } _: { client, listener in
            let body = chunks { index in
                if index == 3 { throw Broken() }
                return [1]
            }
            await #expect(throws: Broken.self) {
                try await client.send(Request(.post, listener.url, body: body))
            }
        }
    }

    @Test func lettingGoOfTheBodyEndsTheTransfer() async throws {
        let ended = Gate()
        try await withListener { _ in
            Response(body: chunks({ index in [UInt8(truncatingIfNeeded: index)] }, onEnd: { ended.open() }))
        } _: { client, listener in
            _ = try await client.send(Request(.get, listener.url, streams: true))
            #expect(await ended.wait())
        }
    }

    @Test func leavingTheLoopEndsTheTransfer() async throws {
        let ended = Gate()
        try await withListener { _ in
            Response(body: chunks({ index in [UInt8(truncatingIfNeeded: index)] }, onEnd: { ended.open() }))
        } _: { client, listener in
            let response = try await client.send(Request(.get, listener.url, streams: true))
            for try await _ in response.body { break }
            #expect(await ended.wait())
        }
    }

    @Test func cancellingTheReaderEndsTheTransfer() async throws {
        let ended = Gate()
        let isReading = Gate()
        try await withListener { _ in
            Response(
                body: chunks(
                    { index in
                        if index == 0 { return [1] }
                        try await Task.sleep(for: .seconds(60))
                        return nil
                    }, onEnd: { ended.open() }))
        } _: { client, listener in
            let reading = Task {
                let response = try await client.send(Request(.get, listener.url, streams: true))
                for try await _ in response.body { isReading.open() }
            }
            #expect(await isReading.wait())
            reading.cancel()
            await #expect(throws: CancellationError.self) { try await reading.value }
            #expect(await ended.wait())
        }
    }

    @Test func clientOutlivesItsOwnerWhileABodyIsRead() async throws {
        let listener = try Listener(
            serving: Transport { _ in
                Response(
                    body: chunks { index in
                        try await Task.sleep(for: .milliseconds(5))
                        return index < 10 ? [1] : nil
                    })
            })
        let response = try await HTTPClient().send(Request(.get, listener.url, streams: true))
        #expect(try await response.body.collect().count == 10)
        await listener.stop()
    }
}
