// SPDX-License-Identifier: MIT
// Random walks: whatever is added, changed, deleted, undone and redone, the file holds what a plain model
// holds.
#include "store/register.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace samspel;
using namespace samspel::made;

namespace {

using Rows = std::map<qint64, std::vector<Value>>;

/// What a register holds.
struct State {
    std::map<std::string, Rows> tables;
    std::map<QString, QString> figures; ///< by unit, indicator and period
    /// What any figure ever imported, and not taken back, belongs to: "organisation 7", "source 2".
    std::set<QString> bearers;

    friend bool operator==(const State&, const State&) = default;
};

QString bearer(const std::string& table, qint64 id) {
    return QString::fromStdString(table) + u' ' + QString::number(id);
}

/// Whether a field's cell names the record, alone or among others.
bool names(const FieldInfo& field, const Value& cell, const std::string& table, qint64 id) {
    switch (field.kind) {
    case FieldKind::reference:
        return table == field.refersTo && cell == Value{id};
    case FieldKind::references: {
        const auto keys = parseKeys(textOf(cell)).value_or(std::vector<qint64>{});
        return table == field.refersTo && std::find(keys.begin(), keys.end(), id) != keys.end();
    }
    case FieldKind::link:
        return textOf(cell) == Link{QString::fromStdString(table), id}.stored();
    default:
        return false;
    }
}

/// What becomes of a row when what this field names is deleted. A link is held by no reference: what cannot
/// be without it goes along, and the rest forgets it.
OnDelete fateBy(const FieldInfo& field) {
    return field.kind != FieldKind::link ? field.rules.onDelete
           : field.rules.required        ? OnDelete::takeAlong
                                         : OnDelete::loosen;
}

/// The register as it should be, with no SQL in it.
class Model {
public:
    State now;

    /// False when something stands in the way.
    bool remove(const std::string& table, qint64 id) {
        State after = now;
        std::vector<std::pair<std::string, qint64>> gone{{table, id}};
        // The list grows with what goes along.
        for (std::size_t i = 0; i < gone.size(); ++i) {
            const auto [whole, key] = gone[i];
            after.tables[whole].erase(key);
            if (after.bearers.contains(bearer(whole, key))) {
                return false;
            }
            forEachUser(after, whole, key, [&](const Kind& kind, qint64 user, std::size_t field) {
                if (fateBy(kind.fields[field]) == OnDelete::takeAlong) {
                    gone.emplace_back(kind.table, user);
                } else if (fateBy(kind.fields[field]) == OnDelete::loosen) {
                    after.tables[kind.table][user][field] = Value{};
                }
            });
        }
        // What stands in the way may have gone along with something else.
        bool isFree = true;
        for (const auto& [whole, key] : gone) {
            forEachUser(after, whole, key, [&](const Kind&, qint64, std::size_t) { isFree = false; });
        }
        if (isFree) {
            now = after;
        }
        return isFree;
    }

private:
    /// The work may change the state: who the users are is settled before.
    template <class F>
    static void forEachUser(const State& state, const std::string& table, qint64 id, F work) {
        struct User {
            const Kind* kind;
            qint64 row;
            std::size_t field;
        };
        std::vector<User> users;
        for (const Kind* kind : allKinds()) {
            const auto rows = state.tables.find(kind->table);
            for (std::size_t i = 0; rows != state.tables.end() && i < kind->fields.size(); ++i) {
                for (const auto& [row, cells] : rows->second) {
                    if (names(kind->fields[i], cells[i], table, id)) {
                        users.push_back({kind, row, i});
                    }
                }
            }
        }
        for (const User& user : users) {
            work(*user.kind, user.row, user.field);
        }
    }
};

void readTables(const Ledger& ledger, State& state) {
    static const std::vector<Table> tables = [] {
        std::vector<Table> all;
        for (const Kind* kind : allKinds()) {
            all.emplace_back(*kind);
        }
        return all;
    }();
    state.tables.clear();
    for (std::size_t i = 0; i < tables.size(); ++i) {
        for (Row& row : tables[i].all(ledger.database())) {
            state.tables[allKinds()[i]->table].emplace(row.id, std::move(row.cells));
        }
    }
}

std::map<QString, QString> figuresOf(const Ledger& ledger) {
    std::map<QString, QString> figures;
    for (const QString& row :
         ask(ledger, "SELECT unit || ' ' || indicator || ' ' || period, status, value, n FROM observation "
                     "JOIN series ON series.id = series")) {
        figures[row.section(u'|', 0, 0)] = row.section(u'|', 1);
    }
    return figures;
}

/// Walks at random through a register and its model.
class Walker {
public:
    explicit Walker(unsigned seed) : m_random(seed) {
        readTables(*m_made, m_model.now);
        m_content = content(*m_made);
    }

    void walk(int steps) {
        for (int i = 0; i < steps; ++i) {
            step();
            expectModel();
        }
        while (!m_past.empty()) {
            back();
            expectModel();
        }
        CHECK_FALSE(m_made->undo().happened);
        CHECK(m_made->check() == QStringList{});
    }
    int imports() const { return m_imports; }
    int refused() const { return m_refused; }
    int done() const { return m_done; }
    /// Tables of the kinds that the walk kept a record of at some time.
    const std::set<std::string>& seen() const { return m_seen; }

private:
    /// A state, and at some of them the file's content then, down to the last cell.
    using Moment = std::pair<State, std::optional<QStringList>>;

    void expectModel() {
        State found;
        readTables(*m_made, found);
        for (const Kind* kind : allKinds()) {
            if (found.tables[kind->table] != m_model.now.tables[kind->table]) {
                CAPTURE(kind->table);
                REQUIRE(found.tables[kind->table] == m_model.now.tables[kind->table]);
            }
        }
        REQUIRE(figuresOf(*m_made) == m_model.now.figures);
        REQUIRE((!m_content || content(*m_made) == *m_content));
    }
    void go(std::vector<Moment>& from, std::vector<Moment>& to) {
        to.emplace_back(m_model.now, m_content);
        std::tie(m_model.now, m_content) = from.back();
        from.pop_back();
    }

    int below(std::size_t limit) {
        return std::uniform_int_distribution<int>(0, static_cast<int>(limit) - 1)(m_random);
    }
    const Kind& someKind() { return *allKinds()[static_cast<std::size_t>(below(allKinds().size()))]; }
    /// One that has what it refers to; the walk goes where it has not been, if it finds a way.
    const Kind& somePossibleKind() {
        const Kind* found = &kindOf<Organisation>();
        for (int i = 0; i < 300; ++i) {
            const Kind& kind = someKind();
            const bool isPossible =
                std::all_of(kind.fields.begin(), kind.fields.end(), [&](const FieldInfo& field) {
                    return field.kind != FieldKind::reference || !field.rules.required ||
                           !m_model.now.tables[field.refersTo].empty();
                });
            if (isPossible) {
                found = &kind;
                if (!m_seen.contains(kind.table)) {
                    break;
                }
            }
        }
        return *found;
    }
    /// A kind of which there is a record, if it finds one.
    const Kind& kindOfSomeRow() {
        const Kind* kind = &someKind();
        for (int i = 0; i < 20 && m_model.now.tables[kind->table].empty(); ++i) {
            kind = &someKind();
        }
        return *kind;
    }
    QString someLink() {
        const Kind& kind = kindOfSomeRow();
        const auto row = someRow(kind.table);
        return row ? Link{QString::fromLatin1(kind.table), *row}.stored() : QString();
    }

    std::optional<qint64> someRow(const std::string& table) {
        const Rows& rows = m_model.now.tables[table];
        return rows.empty() ? std::nullopt
                            : std::optional(std::next(rows.begin(), below(rows.size()))->first);
    }

    /// Days, years and hours are later in later fields, so that what ends does so after it begins.
    Value someValue(const Kind& kind, const FieldInfo& field, int place) {
        const std::string column = field.column;
        switch (field.kind) {
        case FieldKind::scale:
        case FieldKind::choice: {
            // Numbers and periods have rules of their own, tested elsewhere; here all must be acceptable.
            const std::string table = kind.table;
            if (table == "organisation" && column == "kind") {
                return u"other"_s;
            }
            if (table == "indicator" && column == "periods") {
                return u"school_year"_s;
            }
            if (table == "milestone") {
                return u"outside"_s;
            }
            return QString::fromLatin1(
                field.choices[static_cast<std::size_t>(below(field.choices.size()))].key);
        }
        case FieldKind::reference: {
            const auto row = someRow(field.refersTo);
            return row ? Value{*row} : Value{};
        }
        case FieldKind::flag:
            return qint64{below(2)};
        case FieldKind::whole:
            // Below what is usual an indicator's threshold needs a reason.
            return qint64{below(13) + (std::string_view(field.column) == "threshold" ? 10 : 1)};
        case FieldKind::decimal:
            return below(800) / 8.0;
        case FieldKind::money:
            return qint64{below(100000)};
        case FieldKind::percent:
            return qint64{below(10001)};
        case FieldKind::time:
            return QTime(place, below(60)).toString(u"HH:mm"_s);
        case FieldKind::approximate:
            return u"~%1"_s.arg(below(100));
        case FieldKind::link: {
            const QString link = someLink();
            return link.isEmpty() ? Value{} : Value{link};
        }
        case FieldKind::references: {
            const auto one = someRow(field.refersTo);
            const auto other = someRow(field.refersTo);
            return one ? Value{storedKeys({*one, *other})} : Value{};
        }
        case FieldKind::file:
            return u"path:/srv/%1.pdf"_s.arg(m_serial++);
        case FieldKind::date:
            return QDate(2020, 1, 1).addDays(300 * place + below(300)).toString(Qt::ISODate);
        case FieldKind::when:
            return QString::number(2000 + 20 * place + below(20));
        case FieldKind::period: // each its own, for segments must not overlap
            return qint64{(1000 + m_serial++) * 10 + 5};
        default:
            return u"æøå %1"_s.arg(m_serial++);
        }
    }

    Row someRecord(const Kind& kind) {
        Row row{0, std::vector<Value>(kind.fields.size())};
        for (std::size_t i = 0; i < kind.fields.size(); ++i) {
            const FieldInfo& field = kind.fields[i];
            if (field.rules.required || below(3) == 0) {
                row.cells[i] = someValue(kind, field, static_cast<int>(i));
            }
        }
        return row;
    }

    void step() {
        switch (below(10)) {
        case 0:
        case 1:
            return back();
        case 2:
            return forth();
        case 3:
            return remove();
        case 4:
            return import();
        default:
            return write();
        }
    }

    void back() {
        const bool happened = m_made->undo().happened;
        REQUIRE(happened == !m_past.empty());
        if (happened) {
            go(m_past, m_future);
        }
    }

    void forth() {
        const bool happened = m_made->redo().happened;
        REQUIRE(happened == !m_future.empty());
        if (happened) {
            go(m_future, m_past);
        }
    }

    void remove() {
        const Kind& kind = kindOfSomeRow();
        const auto id = someRow(kind.table);
        if (!id) {
            return;
        }
        const State before = m_model.now;
        const bool expected = m_model.remove(kind.table, *id);
        const Problems problems = m_made->change({Action::remove, QString::fromLatin1(kind.table), {}},
                                                 [&](Edit& edit) { edit.remove(kind, *id); });
        CAPTURE(kind.table, *id, words(problems));
        REQUIRE(problems.empty() == expected);
        expected ? kept(before) : void(++m_refused);
    }

    void import() {
        const auto indicator = someRow("indicator");
        if (!indicator) {
            return;
        }
        const auto code = textOf(m_model.now.tables["indicator"][*indicator][0]);
        struct Written {
            QString unit;
            int period;
            QString says;
        };
        std::vector<Written> figures;
        Figures file(u"file %1"_s.arg(m_serial++), code);
        file.grade(5);
        for (int i = below(6); i >= 0; --i) {
            const QString number = QString::number(900'000'000 + below(12));
            const Period period = Period::schoolYear(2020 + i); // each once in a file
            const int value = below(3) == 0 ? -1 : 40 + below(3);
            file.unit(number, u"Unit"_s, OrganisationKind::school, {});
            value < 0 ? file.marked(number, period.text(), Status::suppressed)
                      : file.figure(number, period.text(), QString::number(value), 20);
            figures.push_back(
                {number, period.code(), value < 0 ? u"Q|NULL|NULL"_s : u"A|%1|20"_s.arg(value)});
        }
        const ImportOutcome outcome = m_made->import(file.batch);
        if (!outcome.plan.problems.empty()) { // the walk may have changed what is possible for the indicator
            ++m_refused;
            return;
        }
        const State before = m_model.now;
        State after = before;
        for (const Written& figure : figures) {
            const auto unit = m_made->where<Organisation>("number", figure.unit);
            REQUIRE(unit.size() == 1);
            after.figures[u"%1 %2 %3"_s.arg(unit[0].id.value).arg(*indicator).arg(figure.period)] =
                figure.says;
            after.bearers.insert(bearer("organisation", unit[0].id.value));
        }
        // A file whose figures are all known leaves no trace, not even of itself.
        REQUIRE(outcome.source.isKept() == (after.figures != before.figures));
        if (!outcome.source.isKept()) {
            return;
        }
        after.bearers.insert({bearer("source", outcome.source.value), bearer("indicator", *indicator)});
        // Units and source are records; what they are made of is tested where imports are.
        readTables(*m_made, after);
        m_model.now = after;
        kept(before);
        ++m_imports;
    }

    /// One to three additions and changes as one step. What the register refuses, it refuses wholly.
    void write() {
        const State before = m_model.now;
        State after = before;
        const Problems problems = m_made->change({}, [&](Edit& edit) {
            for (int i = below(2) * below(3); i >= 0; --i) {
                const Kind& kind = somePossibleKind();
                Row row = someRecord(kind);
                const auto id = someRow(kind.table);
                if (id && below(2) == 0) {
                    row.id = *id;
                    edit.change(kind, row);
                } else {
                    row.id = edit.add(kind, row);
                }
                after.tables[kind.table][row.id] = completed(kind, row).cells;
                m_model.now = after; // later rows of this step may refer to earlier
            }
        });
        if (!problems.empty()) {
            m_model.now = before;
            ++m_refused;
        } else if (after != before) {
            for (const auto& [table, rows] : after.tables) {
                if (!rows.empty()) {
                    m_seen.insert(table);
                }
            }
            kept(before);
        }
    }

    void kept(const State& before) {
        m_past.emplace_back(before, m_content);
        m_content = ++m_done % 8 == 0 ? std::optional(content(*m_made)) : std::nullopt;
        m_future.clear();
    }

    Register m_made;
    Model m_model;
    std::optional<QStringList> m_content;
    std::vector<Moment> m_past;
    std::vector<Moment> m_future;
    std::mt19937 m_random;
    int m_serial = 0;
    int m_refused = 0;
    int m_done = 0;
    int m_imports = 0;
    std::set<std::string> m_seen;
};

} // namespace

TEST_CASE("whatever is done, undone and redone, the register is what a plain model says", "[store]") {
    int refused = 0;
    int done = 0;
    int imports = 0;
    std::set<std::string> seen;
    for (unsigned seed = 1; seed <= 4; ++seed) {
        CAPTURE(seed);
        Walker walker(seed);
        walker.walk(120);
        refused += walker.refused();
        done += walker.done();
        imports += walker.imports();
        seen.insert(walker.seen().begin(), walker.seen().end());
    }
    // Walks that met only refusals, or none, would prove little.
    CHECK(done > 100);
    CHECK(refused > 20);
    CHECK(imports > 10);
    CHECK(seen.size() > allKinds().size() * 9 / 10); // some wait for wholes of wholes
}
