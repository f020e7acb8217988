extension QBittorrent {
    /// The peers of one torrent, kept up to date by what has changed.
    public struct PeerData: Hashable, Sendable {
        /// The number of the last answer that was applied; 0 before the first.
        public private(set) var rid = 0
        /// Every peer that could be read, by address and port.
        public private(set) var peers: [String: Open<Peer>] = [:]

        /// Nothing is known yet.
        public init() {}

        /// What has changed since a state, as the server tells it.
        public struct Changes: Sendable {
            let answer: Document
            let drift: Drift
        }

        /// Brings the state up to date: a full answer replaces it, any other holds only what is different.
        public mutating func apply(_ changes: Changes) {
            let answer = changes.answer
            if answer["full_update"].bool ?? false { self = PeerData() }
            rid = answer["rid"].int ?? 0
            for (address, document) in answer["peers"].members {
                let whole = (peers[address]?.document ?? [:]).merging(document)
                peers[address] = try? whole.decode(drift: changes.drift)
            }
            for address in answer["peers_removed"].list.compactMap(\.string) { peers[address] = nil }
        }
    }

    /// Somebody a torrent is exchanged with.
    public struct Peer: Model {
        /// Its address.
        public var ip: String
        /// Its port.
        public var port: Int
        /// The program it says it is.
        public var client: String
        /// The same in the eight characters programs go by, from 4.5 on.
        public var peerIdClient: String?
        /// How it is connected, such as `BT` or `μTP`.
        public var connection: String
        /// Where its address belongs; empty where that is not looked up.
        public var country: String?
        /// The same in two letters.
        public var countryCode: String?
        /// What is going on, a letter each.
        public var flags: String
        /// The same in words, a line each.
        public var flagsDesc: String
        /// 0 to 1, of what it has.
        public var progress: Double
        /// 0 to 1, of what it has of what is lacking here.
        public var relevance: Double
        /// Bytes a second, coming in.
        public var dlSpeed: Int64
        /// Bytes a second, going out.
        public var upSpeed: Int64
        /// Bytes that came from it.
        public var downloaded: Int64
        /// Bytes that went to it.
        public var uploaded: Int64
        /// The files it gives at the moment, a line each.
        public var files: String?
        /// Its name, where that is looked up, from 5.1 on.
        public var hostName: String?

        enum CodingKeys: String, SnakeKey {
            case ip, port, client, peerIdClient, connection, country, countryCode, flags, flagsDesc, progress, relevance
            case dlSpeed, upSpeed, downloaded, uploaded, files, hostName
        }
    }
}
