//! The set of sentences within a budget: an exact search over costs and values, with what a sentence owes to its neighbours.
//!
//! A sentence may want the one before it (it opens with *Ia*) or the one behind it (a quotation whose speaker follows). Taking it without that
//! neighbour costs a penalty. All such debts are between neighbours, so a table over (budget spent, last sentence taken or not) finds the best set
//! exactly. As every set within a budget is within a larger one too, a larger budget never lowers the value of the best set.

/// One sentence to choose from.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Item {
    /// What it takes of the budget; at least 1.
    pub(super) cost: usize,
    /// What it adds.
    pub(super) value: f64,
    /// What it loses without the item before it.
    pub(super) without_previous: f64,
    /// What it loses without the item behind it.
    pub(super) without_next: f64,
    /// Whether the item before it in the list is also the sentence before it in the article.
    pub(super) follows: bool,
}

/// How much may be spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Budget {
    /// At most so much.
    AtMost(usize),
    /// Exactly so much, or all there is; costs must be 1.
    Exactly(usize),
}

/// Cells of the table at most; a larger budget is spent by the table as far as it goes and by the best items after it.
const MOST_CELLS: usize = 4_000_000;
const NEVER: f64 = f64::NEG_INFINITY;

/// The items of the best set in order, and its value. Time and memory O(items × budget), bounded.
pub(super) fn select(items: &[Item], budget: Budget) -> (Vec<usize>, f64) {
    let total = items.iter().map(|item| item.cost).sum();
    let wanted = match budget {
        Budget::AtMost(most) => most.min(total),
        Budget::Exactly(n) => n.min(total),
    };
    let table_budget = wanted.min(MOST_CELLS / items.len().max(1));
    let exact = matches!(budget, Budget::Exactly(_));
    let mut chosen = Table::fill(items, table_budget).trace(items, table_budget, exact);
    extend(items, &mut chosen, wanted, exact);
    let value = value_of(items, &chosen);
    (chosen, value)
}

/// What a set is worth; `chosen` in order.
pub(super) fn value_of(items: &[Item], chosen: &[usize]) -> f64 {
    let has = |at: Option<usize>| at.is_some_and(|at| chosen.binary_search(&at).is_ok());
    let debts = |at: usize| {
        let item = &items[at];
        let previous = item.follows && has(at.checked_sub(1));
        let next = items.get(at + 1).is_some_and(|next| next.follows) && has(Some(at + 1));
        let of_previous = if previous { 0.0 } else { item.without_previous };
        of_previous + if next { 0.0 } else { item.without_next }
    };
    chosen.iter().map(|at| items[*at].value - debts(*at)).sum()
}

/// Best values by (spent at most or exactly, last item taken), one row an item.
struct Table {
    /// For each item and each (cost spent, taken): whether the item before it was taken in the best way there.
    came_from: Vec<u8>,
    last: Vec<[f64; 2]>,
    width: usize,
}

impl Table {
    fn fill(items: &[Item], budget: usize) -> Self {
        let width = budget + 1;
        let mut before = vec![[NEVER; 2]; width];
        before[0][0] = 0.0;
        let mut came_from = vec![0_u8; items.len() * width];
        let mut after = before.clone();
        for (at, item) in items.iter().enumerate() {
            // A debt to the item behind is paid in advance and given back if that item is taken.
            let repaid = if item.follows && at > 0 { items[at - 1].without_next } else { 0.0 };
            let owes = if item.follows { item.without_previous } else { 0.0 };
            let gain = item.value - item.without_next - if item.follows { 0.0 } else { item.without_previous };
            for spent in 0..width {
                let [left, taken] = before[spent];
                let mut trace = u8::from(taken > left);
                after[spent][0] = left.max(taken);
                after[spent][1] = NEVER;
                if let Some(from) = spent.checked_sub(item.cost) {
                    let (alone, both) = (before[from][0] + gain - owes, before[from][1] + gain + repaid);
                    trace |= u8::from(both > alone) << 1;
                    after[spent][1] = alone.max(both);
                }
                came_from[at * width + spent] = trace;
            }
            std::mem::swap(&mut before, &mut after);
        }
        Self { came_from, last: before, width }
    }

    fn trace(&self, items: &[Item], budget: usize, exact: bool) -> Vec<usize> {
        let worth = |spent: usize| self.last[spent][0].max(self.last[spent][1]);
        let reach = if exact { budget..=budget } else { 0..=budget };
        // The first of equals: the set that spends least.
        let best = reach.reduce(|best, spent| if worth(spent) > worth(best) { spent } else { best }).unwrap_or(0);
        let mut spent = best;
        let mut taken = self.last[spent][1] > self.last[spent][0];
        let mut chosen = Vec::new();
        for at in (0..items.len()).rev() {
            let trace = self.came_from[at * self.width + spent];
            if taken {
                chosen.push(at);
                spent -= items[at].cost;
                taken = trace & 2 != 0;
            } else {
                taken = trace & 1 != 0;
            }
        }
        chosen.reverse();
        chosen
    }
}

/// Spends what the table could not reach: the items of most value for their cost, as long as the next of them fits. The set only grows with the budget.
fn extend(items: &[Item], chosen: &mut Vec<usize>, wanted: usize, exact: bool) {
    let mut spent: usize = chosen.iter().map(|at| items[*at].cost).sum();
    if wanted.min(MOST_CELLS / items.len().max(1)) == wanted {
        return;
    }
    let gain = |at: &usize| items[*at].value - items[*at].without_previous - items[*at].without_next;
    let mut rest: Vec<usize> = (0..items.len()).filter(|at| chosen.binary_search(at).is_err() && (exact || gain(at) > 0.0)).collect();
    rest.sort_by(|a, b| (gain(b) / items[*b].cost as f64).total_cmp(&(gain(a) / items[*a].cost as f64)).then(a.cmp(b)));
    for at in rest {
        if spent + items[at].cost > wanted {
            break;
        }
        spent += items[at].cost;
        chosen.push(at);
    }
    chosen.sort_unstable();
}

#[cfg(test)]
mod tests {
    use super::{Budget, Item, select, value_of};

    fn item(cost: usize, value: f64) -> Item {
        Item { cost, value, follows: true, ..Item::default() }
    }

    #[track_caller]
    fn check(items: &[Item], budget: Budget, expected: &[usize]) {
        let (chosen, value) = select(items, budget);
        assert_eq!(chosen, expected);
        assert!((value - value_of(items, &chosen)).abs() < 1e-9);
    }

    #[test]
    fn fills_a_budget_with_the_best_set() {
        let items = [item(6, 6.0), item(5, 4.5), item(5, 4.5)];
        check(&items, Budget::AtMost(10), &[1, 2]);
        check(&items, Budget::AtMost(6), &[0]);
        check(&items, Budget::AtMost(4), &[]);
        check(&items, Budget::AtMost(99), &[0, 1, 2]);
        check(&[], Budget::AtMost(5), &[]);
    }

    #[test]
    fn takes_exactly_so_many() {
        let items = [item(1, -2.0), item(1, -1.0), item(1, 3.0)];
        check(&items, Budget::Exactly(2), &[1, 2]);
        check(&items, Budget::Exactly(9), &[0, 1, 2]);
    }

    #[test]
    fn neighbours_are_owed() {
        let pronoun = Item { without_previous: 5.0, ..item(1, 3.0) };
        check(&[item(1, 1.0), pronoun, item(1, 2.0), item(1, 2.0)], Budget::Exactly(2), &[0, 1]);
        let quotation = Item { without_next: 5.0, ..item(1, 3.0) };
        check(&[item(1, 2.0), quotation, item(1, 1.5)], Budget::Exactly(2), &[1, 2]);
        check(&[item(1, 2.0), quotation, Item { follows: false, ..item(1, 1.5) }], Budget::Exactly(2), &[0, 2]);
    }

    /// Against every subset, and a larger budget never worth less.
    #[test]
    fn is_exact_and_never_falls() {
        let mut seed = 7_u64;
        let mut next = |n: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % n
        };
        for _ in 0..40 {
            let mut one = || Item {
                cost: 1 + next(9) as usize,
                value: next(100) as f64 / 10.0,
                without_previous: if next(3) == 0 { next(60) as f64 / 10.0 } else { 0.0 },
                without_next: if next(4) == 0 { next(60) as f64 / 10.0 } else { 0.0 },
                follows: next(5) != 0,
            };
            let items: Vec<Item> = (0..9).map(|_| one()).collect();
            let mut last = 0.0;
            for budget in 0..50 {
                let (chosen, value) = select(&items, Budget::AtMost(budget));
                let best = (0_u32..512)
                    .map(|mask| (0..9).filter(|at| mask >> at & 1 == 1).collect::<Vec<usize>>())
                    .filter(|set| set.iter().map(|at| items[*at].cost).sum::<usize>() <= budget)
                    .map(|set| value_of(&items, &set))
                    .fold(0.0, f64::max);
                assert!((value - best).abs() < 1e-9, "{chosen:?} {value} {best}");
                assert!(value >= last - 1e-9);
                last = value;
            }
        }
    }
}
