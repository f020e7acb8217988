import Listener
import Testing

@Suite struct ListenerTests {
    @Test func handlerErrorIsABare500() async throws {
        struct Inner: Error { let key = "s3cret" }
        try await withListener { _ in
            throw Inner()
        } _: { client, listener in
            let response = try await client.send(Request(.get, listener.url))
            #expect(response.status == 500)
            #expect(response.body.bytes == Array("The request could not be answered.\n".utf8))
        }
    }

    @Test func announcedBodyBeyondTheLimitIsA413() async throws {
        try await withListener(bodyLimit: 1000) { _ in
            Response()
        } _: { client, listener in
            let response = try await client.send(
                Request(.post, listener.url, body: Body([UInt8](repeating: 1, count: 1001))))
            #expect(response.status == 413)
            let fits = try await client.send(
                Request(.post, listener.url, body: Body([UInt8](repeating: 1, count: 1000))))
            #expect(fits.status == 200)
        }
    }

    @Test func chunkedBodyBeyondTheLimitIsA413() async throws {
        try await withListener(bodyLimit: 1000) { _ in
            Response()
        } _: { client, listener in
            let body = chunks { index in index < 3 ? [UInt8](repeating: 1, count: 500) : nil }
            let response = try await client.send(Request(.post, listener.url, body: body))
            #expect(response.status == 413)
        }
    }

    @Test func cutByTheHandlerEndsTheConnection() async throws {
        try await withListener { _ in
            throw ConnectionCut()
        } _: { client, listener in
            await #expect { try await client.send(Request(.get, listener.url)) } throws: {
                ($0 as? HTTPFailure)?.code == .cutShort
            }
        }
    }

    @Test func resetByTheHandlerEndsTheConnection() async throws {
        try await withListener { _ in
            throw ConnectionCut(isReset: true)
        } _: { client, listener in
            await #expect { try await client.send(Request(.get, listener.url)) } throws: {
                ($0 as? HTTPFailure)?.code == .cutShort
            }
        }
    }

    @Test func cutByTheBodyComesAfterWhatWasSent() async throws {
        try await withListener { _ in
            Response(
                body: chunks { index in
                    if index == 1 { throw ConnectionCut() }
                    return [1, 2, 3]
                })
        } _: { client, listener in
            let response = try await client.send(Request(.get, listener.url, streams: true))
            var body = response.body.makeAsyncIterator()
            #expect(try await body.next() == [1, 2, 3])
            do {
                _ = try await body.next()
                Issue.record("the cut went unnoticed")
            } catch {
                #expect((error as? HTTPFailure)?.code == .cutShort)
            }
        }
    }

    @Test func bodyShorterThanAnnouncedIsCutShort() async throws {
        try await withListener { _ in
            Response(headers: ["Content-Length": "1000"], body: Body("only this"))
        } _: { client, listener in
            await #expect { try await client.send(Request(.get, listener.url)) } throws: {
                ($0 as? HTTPFailure)?.code == .cutShort
            }
        }
    }

    @Test func handlerIsCancelledWhenItsClientGoes() async throws {
        let isHandling = Gate()
        let isCancelled = Gate()
        try await withListener { _ in
            isHandling.open()
            do { try await Task.sleep(for: .seconds(60)) } catch { isCancelled.open() }
            return Response()
        } _: { client, listener in
            let asking = Task { try await client.send(Request(.get, listener.url)) }
            #expect(await isHandling.wait())
            asking.cancel()
            #expect(await isCancelled.wait())
        }
    }

    @Test func stoppingLetsRequestsFinishWithinTheGrace() async throws {
        let isHandling = Gate()
        let goOn = Gate()
        let listener = try Listener(
            serving: Transport { _ in
                isHandling.open()
                await goOn.wait()
                return Response(body: Body("done"))
            })
        let client = HTTPClient()
        async let response = client.send(Request(.get, listener.url))
        #expect(await isHandling.wait())
        async let stopped: Void = listener.stop(grace: .seconds(10))
        goOn.open()
        #expect(try await response.body.bytes == Array("done".utf8))
        await stopped
        await #expect { try await client.send(Request(.get, listener.url)) } throws: {
            ($0 as? HTTPFailure)?.code == .refused
        }
    }

    @Test func stoppingCancelsWhatTakesTooLong() async throws {
        let isHandling = Gate()
        let isCancelled = Gate()
        let listener = try Listener(
            serving: Transport { _ in
                isHandling.open()
                do { try await Task.sleep(for: .seconds(60)) } catch { isCancelled.open() }
                return Response()
            })
        let client = HTTPClient()
        let asking = Task { try await client.send(Request(.get, listener.url)) }
        #expect(await isHandling.wait())
        await listener.stop()
        #expect(await isCancelled.wait())
        await #expect { try await asking.value } throws: { ($0 as? HTTPFailure)?.code == .cutShort }
    }

    @Test func stoppingTwiceIsHarmless() async throws {
        let listener = try Listener(serving: Transport { _ in Response() })
        async let first: Void = listener.stop()
        async let second: Void = listener.stop()
        _ = await (first, second)
        await listener.stop()
    }

    @Test func portInUseIsSaidSo() async throws {
        let listener = try Listener(serving: Transport { _ in Response() })
        #expect { try Listener(port: listener.port, serving: Transport { _ in Response() }) } throws: {
            ($0 as? ListenerFailure)?.description
                == "Cannot listen at 127.0.0.1:\(listener.port): Address already in use."
        }
        await listener.stop()
    }

    @Test func loopbackOfVersionSixIsServed() async throws {
        guard let listener = try? Listener(host: "::1", serving: Transport { _ in Response(body: Body("six")) }) else {
            return  // A machine without IPv6.
        }
        #expect(listener.url == "http://[::1]:\(listener.port)")
        #expect(try await HTTPClient().send(Request(.get, listener.url)).body.bytes == Array("six".utf8))
        await listener.stop()
    }
}
