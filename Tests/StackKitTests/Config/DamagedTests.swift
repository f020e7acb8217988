import StackKit
import Testing

/// Whatever comes instead of a configuration is refused with a place, and nothing crashes.
struct DamagedTests {
    @Test(arguments: 0..<4) func noDamageCrashesTheReading(seed: UInt64) {
        var random = Damage(state: seed &+ 1)
        var refused = 0
        for text in ConfigSamples.all {
            for _ in 0..<20 {
                var bytes = Array(text.utf8)
                for _ in 0...Int(random.next() % 3) { random.damage(&bytes) }
                for source in ["stack.yaml", "stack.json"] {
                    do throws(ConfigError) {
                        let config = try Config(written: bytes, source: source)
                        _ = config.findings(by: .fileAlone)
                        #expect((try? Config(written: Array(config.yaml().utf8), source: "again.yaml")) == config)
                    } catch {
                        refused += 1
                        #expect(error.problems.allSatisfy { $0.line > 0 && $0.column > 0 && !$0.message.isEmpty })
                    }
                }
            }
        }
        #expect(refused > 50)
    }

    private struct Damage: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            let mixed = (state ^ state >> 30) &* 0xbf58_476d_1ce4_e5b9
            return mixed ^ mixed >> 31
        }

        mutating func damage(_ bytes: inout [UInt8]) {
            guard !bytes.isEmpty else { return }
            let place = Int(next() >> 1) % bytes.count
            switch next() % 5 {
            case 0: bytes.remove(at: place)
            case 1: bytes[place] = UInt8(truncatingIfNeeded: next())
            case 2: bytes.insert(Array(":{}[]#&*!|>'\"%@`-,? \n\t".utf8).randomElement(using: &self) ?? 0, at: place)
            case 3: bytes.removeSubrange(place..<min(bytes.count, place + 12))
            default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 24)], at: place)
            }
        }
    }
}
