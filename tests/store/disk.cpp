// SPDX-License-Identifier: MIT
// A disk that fills in the middle: SQLite is told that the file may not grow.
#include "store/register.h"

using namespace samspel;
using namespace samspel::made;

namespace {

void allowPages(const Ledger& ledger, int more) {
    const int now = ask(ledger, "PRAGMA page_count").value(0).toInt();
    ask(ledger, "PRAGMA max_page_count = " + std::to_string(now + more));
}

void allowAll(const Ledger& ledger) { ask(ledger, "PRAGMA max_page_count = 1000000"); }

Draft manyFigures() {
    Figures figures(u"many.csv"_s);
    for (int unit = 1000; unit < 1400; ++unit) {
        for (const QString& period : {u"2022-23"_s, u"2023-24"_s, u"2024-25"_s}) {
            figures.figure(QString::number(unit), period, u"48"_s, 20, u"1,6"_s);
        }
    }
    return figures.batch;
}

template <class Work>
bool isFull(const Work& work) {
    try {
        work();
    } catch (const sqlite::Error& error) {
        return error.full();
    }
    return false;
}

} // namespace

TEST_CASE("a disk that is full in the middle of a change leaves all as it was", "[store]") {
    Register made;
    add(*made, unit(OrganisationKind::municipality, u"4640"_s, u"Sogndal"_s));
    const auto before = content(*made);
    allowPages(*made, 3);
    const auto work = [&] {
        made->change({}, [](Edit& edit) {
            for (int i = 0; i < 500; ++i) {
                auto o = unit(OrganisationKind::business, {}, u"Business %1"_s.arg(i));
                o.note = QString(300, u'x');
                edit.add(o);
            }
        });
    };
    CHECK(isFull(work));
    CHECK(content(*made) == before);
    CHECK(made->history().size() == 2);
    CHECK(made->check() == QStringList{});
    allowAll(*made);
    work(); // the same again, now that there is room
    CHECK(made->all<Organisation>().size() == 501);
}

TEST_CASE("a disk that is full in the middle of an import leaves all as it was", "[store]") {
    Register made;
    made->import(Figures(u"a.csv"_s).figure(u"1000"_s, u"2023-24"_s, u"50"_s).batch);
    const auto before = content(*made);
    const Draft batch = manyFigures();
    allowPages(*made, 10);
    CHECK(isFull([&] { made->import(batch); }));
    CHECK(content(*made) == before);
    CHECK(made->history().size() == 2);
    allowAll(*made);
    CHECK(made->import(batch).plan.changed == 3);
    CHECK(made->undo().happened);
    CHECK(content(*made) == before);
}

TEST_CASE("a disk that is full in the middle of an undo leaves all as it was", "[store]") {
    Register made;
    const auto empty = content(*made);
    made->import(manyFigures());
    const auto before = content(*made);
    // To undo is to write as well: the figures go to the shelf.
    allowPages(*made, 1);
    CHECK(isFull([&] { made->undo(); }));
    CHECK(content(*made) == before);
    CHECK(made->undoable()); // it is not the step's fault
    allowAll(*made);
    CHECK(made->undo().happened);
    CHECK(content(*made) == empty);
    CHECK(made->check() == QStringList{});
}
