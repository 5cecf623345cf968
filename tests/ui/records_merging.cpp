// SPDX-License-Identifier: MIT
// Units that a file named in words only: confirmed, or merged into what they are, on the record's page.
#include "records_cells.h"
#include "store/merging.h"
#include "support/text.h"
#include "ui/records/fields/recordline.h"
#include "ui/records/mergedialog.h"
#include "ui/records/recordhead.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>

using namespace samspel;
using namespace samspel::test;

namespace {

Batch figureOf(const QString& file, const QString& number, const QString& name, qint64 value) {
    Batch batch;
    batch.source.title = batch.source.file = file;
    UnitClaim unit;
    unit.number = number;
    unit.name = name;
    unit.kind = OrganisationKind::school;
    batch.units.push_back(unit);
    IndicatorClaim indicator;
    indicator.indicator.code = u"np.english"_s;
    batch.indicators.push_back(indicator);
    batch.breakdowns.push_back({.grade = 5});
    batch.series.push_back({0, 0, 0});
    FigureClaim claim;
    claim.figure.period = Period::schoolYear(2023);
    claim.figure.value = Scaled{value, 0};
    claim.figure.n = 20;
    batch.figures.add(claim);
    batch.figures.tie();
    return batch;
}

/// A school with a number, and one that a file only named, both with a figure.
struct Schools {
    explicit Schools(qint64 other) : w(u"en"_s, {Window::placeOf<Organisation>("organisations")}) {
        w.open();
        ImportChoices accepting;
        accepting.acceptsUnknown = true;
        REQUIRE(w.ledger().import(figureOf(u"a.csv"_s, u"974595559"_s, u"Fjordvik"_s, 48)).source.isKept());
        REQUIRE(w.ledger()
                    .import(figureOf(u"b.csv"_s, {}, u"Fjordvik skule"_s, other), accepting)
                    .source.isKept());
        Window::settle();
        named = w.ledger().where<Organisation>("name", u"Fjordvik skule"_s).at(0).id;
        school = w.ledger().where<Organisation>("number", u"974595559"_s).at(0).id;
        panel().open(named.value);
        Window::settle();
    }
    RecordPanel& panel() { return *w.records("organisations").panel(); }
    MergeDialog& dialog() {
        panel().head()->mergeButton()->click();
        auto* dialog = w.window->findChild<MergeDialog*>();
        REQUIRE(dialog != nullptr);
        return *dialog;
    }
    static QPushButton& button(const MergeDialog& dialog) {
        for (auto* one : dialog.findChildren<QPushButton*>()) {
            if (one->text() == u"&Merge"_s) {
                return *one;
            }
        }
        throw std::runtime_error("no button");
    }

    Window w;
    Id<Organisation> named, school;
};

} // namespace

TEST_CASE("a unit that a file only named is confirmed on its page", "[records]") {
    Schools s(48);
    REQUIRE(s.panel().head()->confirmButton()->isVisibleTo(s.w.window.get()));
    s.panel().head()->confirmButton()->click();
    Window::settle();
    CHECK_FALSE(s.w.ledger().find(s.named)->isUnconfirmed);
    CHECK_FALSE(s.panel().head()->confirmButton()->isVisibleTo(s.w.window.get()));
    CHECK(s.w.ledger().undo().happened);
    Window::settle();
    CHECK(s.panel().head()->confirmButton()->isVisibleTo(s.w.window.get()));
    s.panel().open(s.school.value); // one that needs no confirming
    Window::settle();
    CHECK_FALSE(s.panel().head()->mergeButton()->isVisibleTo(s.w.window.get()));
}

TEST_CASE("a unit that a file only named is merged into the one that it is", "[records]") {
    Schools s(48);
    MergeDialog& dialog = s.dialog();
    CHECK_FALSE(Schools::button(dialog).isEnabled());
    dialog.target()->setValue(s.school.value);
    REQUIRE(Schools::button(dialog).isEnabled());
    dialog.accept();
    Window::settle();
    CHECK_FALSE(s.w.ledger().find(s.named));
    CHECK(s.panel().current() == s.school.value);
    CHECK(s.w.ledger().undo().happened);
    CHECK(s.w.ledger().find(s.named));
}

TEST_CASE("two figures for one place are shown before a person lets the newer stay", "[records]") {
    Schools s(51);
    MergeDialog& dialog = s.dialog();
    dialog.target()->setValue(s.school.value);
    const auto* table = dialog.findChild<QTableWidget*>();
    REQUIRE(table->rowCount() == 1);
    CHECK(table->item(0, 0)->text() == u"National test in English, grade 5, 2023–24"_s);
    // A person chooses between them, so the row must be seen whole.
    CHECK(table->viewport()->height() >= table->rowHeight(0));
    CHECK(table->item(0, 1)->text() == u"51 (b.csv)"_s);
    CHECK(table->item(0, 2)->text() == u"48 (a.csv)"_s);
    CHECK(table->item(0, 3)->text() == u"51"_s);
    CHECK_FALSE(Schools::button(dialog).isEnabled());
    dialog.findChild<QCheckBox*>()->click();
    REQUIRE(Schools::button(dialog).isEnabled());
    dialog.accept();
    Window::settle();
    CHECK_FALSE(s.w.ledger().find(s.named));
}

TEST_CASE("Escape closes the dialog of merging, also with a name typed", "[records]") {
    Schools s(48);
    const QPointer<MergeDialog> dialog = &s.dialog();
    dialog->target()->setFocus();
    QTest::keyClicks(dialog->target(), u"Fjordvik"_s);
    if (QWidget* suggestions = QApplication::activePopupWidget()) {
        suggestions->hide();
    }
    QTest::keyClick(dialog->target(), Qt::Key_Escape);
    CHECK((dialog.isNull() || !dialog->isVisible()));
    Window::settle();
    CHECK(s.w.ledger().find(s.named)); // and nothing was merged
}
