import Console
import Rehearsal

/// What the command line asks for.
struct Options {
    var films = 100
    var shows = 20
    var artists = 10
    var seed = 1
    var portBase: Int?
    var usesURLBases = false
    var isBeforeSetUp = false
    var config: String?
    var isJSON = false
    var seconds: Int?

    init(_ arguments: Arguments) throws(UsageError) {
        let command = Main.command
        films = try arguments.number("films", in: 0...4_000_000, of: command) ?? films
        shows = try arguments.number("shows", in: 0...100_000, of: command) ?? shows
        artists = try arguments.number("artists", in: 0...100_000, of: command) ?? artists
        seed = try arguments.number("seed", in: 0...Int.max, of: command) ?? seed
        portBase = try arguments.number("port-base", in: 0...65_526, of: command)
        if portBase == 0 { portBase = nil }
        seconds = try arguments.number("for", in: 0...1_000_000, of: command)
        usesURLBases = arguments.has("url-bases")
        isBeforeSetUp = arguments.has("before-set-up")
        config = arguments.text("config")
        isJSON = arguments.has("json")
    }
}
