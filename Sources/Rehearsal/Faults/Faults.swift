/// The faults of one fake: put in and taken out at any time.
public final class Faults: Sendable {
    private struct State {
        var standing: [(id: Int, fault: Fault)] = []
        var next = 1
        var rolls = 0
    }

    private let state = Lock(State())
    private let dice: Dice

    init(seed: UInt64) { dice = Dice(seed: seed, 0, salt: 9) }

    /// Puts a fault in; where several fit a request the first put in strikes. Returns the number to take it out by.
    @discardableResult
    public func add(_ fault: Fault) -> Int {
        state.withLock { state in
            defer { state.next += 1 }
            state.standing.append((state.next, fault))
            return state.next
        }
    }

    /// Puts a fault in, written short: `faults.add(.cut, "/api/v3/movie", times: 1)`.
    @discardableResult
    public func add(
        _ kind: Fault.Kind, _ method: Request.Method? = nil, _ path: String = "*", times: Int? = nil,
        chance: Double = 1, isAfterwards: Bool = false
    ) -> Int {
        add(Fault(kind, method, path, times: times, chance: chance, isAfterwards: isAfterwards))
    }

    /// Takes a fault out; one that is over already is no error.
    public func remove(_ id: Int) { state.withLock { $0.standing.removeAll { $0.id == id } } }

    /// Takes every fault out, so that the fake answers as it should.
    public func removeAll() { state.withLock { $0.standing = [] } }

    /// The faults that stand, by number.
    public var standing: [(id: Int, fault: Fault)] { state.withLock { $0.standing } }

    func struck(by call: Call) -> Fault? {
        state.withLock { state in
            for place in state.standing.indices where state.standing[place].fault.fits(call) {
                state.rolls += 1
                let fault = state.standing[place].fault
                let roll = dice.roll(1_000_000, UInt64(state.rolls))
                guard Double(roll) < fault.chance * 1_000_000 else { continue }
                if let times = fault.times {
                    if times <= 1 {
                        state.standing.remove(at: place)
                    } else {
                        state.standing[place].fault.times = times - 1
                    }
                }
                return fault
            }
            return nil
        }
    }
}
