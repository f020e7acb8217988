import Foundation
import Testing
import Wire

@testable import ArrKit

struct TorrentFileTests {
    @Test func aTorrentFileSaysWhatItHolds() throws {
        let made = MadeTorrent("Some.Show", size: 100_000, tracker: "http://tracker/p4sskey/announce", comment: "hi")
        let file = try TorrentFile(made.bytes)
        #expect(file.name == "Some.Show")
        #expect(file.hash.rawValue == made.hash)
        #expect(file.hashV1 == made.hash)
        #expect(file.hashV2 == nil)
        #expect(file.files.map(\.path) == ["one.bin", "more/two.bin"])
        #expect(file.size == 100_000)
        #expect(file.trackers == ["http://tracker/p4sskey/announce"])
        #expect(!file.isPrivate)
        #expect(file.comment == "hi")
    }

    @Test func aSingleFileIsNamedAfterItsTorrent() throws {
        let file = try TorrentFile(Array("d4:infod6:lengthi7e4:name5:a.mkv6:pieces0:7:privatei1eee".utf8))
        #expect(file.files == [.init(path: "a.mkv", size: 7)])
        #expect(file.isPrivate)
    }

    @Test func theHashIsOfTheBytesAsTheyWereWritten() throws {
        // Members out of order: whoever wrote them anew would hash something else.
        let info = "d6:pieces0:4:name1:a6:lengthi1ee"
        let file = try TorrentFile(Array("d4:info\(info)e".utf8))
        #expect(file.hashV1 == Digest.hex(Digest.sha1(info.utf8)))
    }

    @Test func theSecondVersionIsNamedByTheBeginningOfItsHash() throws {
        let tree = "9:file treed1:bd1:cd0:d6:lengthi9eeee1:ad0:d6:lengthi5eeee"
        let info = "d\(tree)12:meta versioni2e4:name1:xe"
        let file = try TorrentFile(Array("d4:info\(info)e".utf8))
        let hash = Digest.hex(Digest.sha256(info.utf8))
        #expect(file.hashV2 == hash)
        #expect(file.hashV1 == nil)
        #expect(file.hash.rawValue == String(hash.prefix(40)))
        #expect(file.files == [.init(path: "b/c", size: 9), .init(path: "a", size: 5)])
    }

    @Test func aTorrentOfBothVersionsIsNamedByTheSecond() throws {
        let tree = "9:file treed1:ad0:d6:lengthi5eeee"
        let info =
            "d\(tree)5:filesld6:lengthi5e4:pathl1:aeed4:attr1:p6:lengthi3e4:pathl4:.padeee12:meta versioni2e4:name1:x6:pieces0:e"
        let file = try TorrentFile(Array("d4:info\(info)e".utf8))
        #expect(file.hash.rawValue == String(Digest.hex(Digest.sha256(info.utf8)).prefix(40)))
        #expect(file.hashV1 == Digest.hex(Digest.sha1(info.utf8)))
        // What fills up its pieces is no file of its own.
        #expect(file.files.map(\.path) == ["a"])
    }

    @Test(arguments: [
        "", "d", "de", "d4:infodee", "i1e", "l", "4:spam", "99999999999999999999:a", "-1:a", "i99999999999999999999e",
        "d4:infod4:name1:aee", "d4:info4:spame", "5:a", "d1:a", "dxxe", "i-e", "ie", "i12", "<html></html>",
    ])
    func whatIsNoTorrentFileIsRefused(_ text: String) {
        #expect(throws: TorrentFile.Flaw.self) { try TorrentFile(Array(text.utf8)) }
    }

    @Test func depthThatWouldBreakAStackIsRefused() {
        #expect(throws: TorrentFile.Flaw.self) {
            try TorrentFile(Array(("d4:info" + String(repeating: "l", count: 1_000_000)).utf8))
        }
    }

    @Test func aTorrentFileCutAnywhereIsRefusedOrRead() throws {
        let bytes = MadeTorrent("Cut", size: 2_000).bytes
        for end in 0..<bytes.count - 1 {
            #expect(throws: TorrentFile.Flaw.self) { try TorrentFile(Array(bytes[..<end])) }
        }
        for place in stride(from: 0, to: bytes.count, by: 3) {
            var broken = bytes
            broken[place] &+= 1
            _ = try? TorrentFile(broken)
        }
    }
}

struct MagnetLinkTests {
    private let hash = "c12fe1c06bba254a9dc9f519b335aa7c1367a88a"

    @Test(arguments: [
        "magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a",
        "magnet:?dn=A+film&xt=urn:btih:C12FE1C06BBA254A9DC9F519B335AA7C1367A88A&tr=http%3A%2F%2Ft%2Fp4sskey",
        "MAGNET:?xt=URN:BTIH:YEX6DQDLXISUVHOJ6UM3GNNKPQJWPKEK",
        "magnet:?xt=urn%3Abtih%3Ayex6dqdlxisuvhoj6um3gnnkpqjwpkek",
        "magnet:?xt.1=urn:ed2k:abc&xt.2=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a",
    ])
    func itsHashIsFoundHoweverItIsWritten(_ text: String) throws {
        #expect(try #require(MagnetLink(text)).hash.rawValue == hash)
    }

    @Test func nameAndTrackersAreRead() throws {
        let link = try #require(
            MagnetLink("magnet:?xt=urn:btih:\(hash)&dn=A%20film+%C3%A9&tr=http%3A%2F%2Ft%2Fp4sskey&tr.2=udp://u"))
        #expect(link.name == "A film é")
        #expect(link.trackers.map { $0.reveal() } == ["http://t/p4sskey", "udp://u"])
        #expect(!"\(link)".contains("p4sskey"))
    }

    @Test func theSecondVersionsHashComesFirst() throws {
        let second = String(repeating: "0f", count: 32)
        let link = try #require(MagnetLink("magnet:?xt=urn:btih:\(hash)&xt=urn:btmh:1220\(second)"))
        #expect(link.hash.rawValue == String(repeating: "0f", count: 20))
    }

    @Test(arguments: [
        "", "magnet:?", "magnet:?xt=urn:btih:abc", "magnet:?xt=urn:btih:", "http://host/a.torrent",
        "magnet:?xt=urn:btih:zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz", "magnet:?dn=only", "magnet:?xt=urn:btmh:1220ff",
        "magnet:?xt=urn:btih:01890189018901890189018901890189", "magnet:?xt", "magnet:?&&=",
    ])
    func whatNamesNoTorrentIsNone(_ text: String) { #expect(MagnetLink(text) == nil) }

    @Test(arguments: ["all", "", "ALL", "c12fe1", "a|b", "\u{10}12fe1c06bba254a9dc9f519b335aa7c1367a88a"])
    func nothingElseBecomesAHash(_ text: String) { #expect(TorrentHash(text) == nil) }
}
