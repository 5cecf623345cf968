// SPDX-License-Identifier: MIT
#include "exchange/formats.h"
#include "importing_files.h"
#include "support/catch.h"
#include "support/text.h"
#include "ui/printing/pagesview.h"
#include "ui/printing/reportpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QPrinter>
#include <QRegularExpression>

using namespace samspel;

namespace {

/// The page of reports of a register with a region of two municipalities.
struct Reports {
    made::Register reg;
    std::unique_ptr<ReportPage> page;
    std::vector<Message> told;

    Reports() {
        Ledger& ledger = reg.ledger();
        const QByteArray bytes = made::twoYears();
        ledger.import(
            exchange::read({QStringLiteral("np5.csv"), bytes}, {}, made::Register::language()).batch);
        Organisation region;
        region.kind = OrganisationKind::region;
        region.number = QStringLiteral("SOGN");
        region.name = QStringLiteral("Sogn");
        const Problems problems =
            ledger.change({Action::add, QStringLiteral("organisation"), region.name}, [&](Edit& edit) {
                const auto id = edit.add(region);
                for (const Organisation& unit : ledger.all<Organisation>()) {
                    if (unit.number == QLatin1String("4640") || unit.number == QLatin1String("4641")) {
                        edit.add(Membership{{}, id, unit.id, {}, {}, {}});
                    }
                }
            });
        REQUIRE(problems.empty());
        page = std::make_unique<ReportPage>(ledger, made::Register::language());
        QObject::connect(page.get(), &Page::said, page.get(),
                         [this](const Message& message) { told.push_back(message); });
        page->resize(1100, 800);
        page->show();
    }

    QByteArray saved(const QString& name) {
        page->save(reg.path(name));
        QFile file(reg.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString text() const {
        QStringList words;
        for (const report::Page& sheet : page->pages().pages) {
            for (const report::Item& item : sheet.items) {
                if (const auto* text = std::get_if<report::TextItem>(&item.what)) {
                    words += text->text;
                }
            }
        }
        return words.join(QLatin1Char(' '));
    }
    QCheckBox& internal() const { return *page->findChild<QCheckBox*>(); }
};

// Counts the objects that are pages, in the open and in compressed streams of objects.
qsizetype pagesOf(const QByteArray& pdf) {
    static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b"));
    qsizetype count = QString::fromLatin1(pdf).count(page);
    for (qsizetype at = pdf.indexOf("/ObjStm"); at >= 0; at = pdf.indexOf("/ObjStm", at)) {
        const qsizetype from = pdf.indexOf("stream\n", at) + 7;
        at = pdf.indexOf("endstream", from);
        // qUncompress wants the length that is to be expected first: 64 kB, as four bytes.
        const QByteArray objects = qUncompress(QByteArray("\0\1\0\0", 4) + pdf.mid(from, at - from));
        count += QString::fromLatin1(objects).count(page);
    }
    return count;
}

} // namespace

TEST_CASE("the preview shows as many pages as the file has") {
    Reports r;
    const auto shown = static_cast<qsizetype>(r.page->pages().pages.size());
    CHECK(shown > 1);
    CHECK(pagesOf(r.saved(QStringLiteral("status.pdf"))) == shown);

    r.page->choose({ReportKind::municipality, QStringLiteral("4640"), QStringLiteral("nb"), Audience::open});
    CHECK(r.text().contains(QStringLiteral("Sogndal")));
    CHECK(r.page->pages().languageCode == QStringLiteral("nb"));
    CHECK(pagesOf(r.saved(QStringLiteral("sogndal.pdf"))) ==
          static_cast<qsizetype>(r.page->pages().pages.size()));
}

TEST_CASE("a printer gets the same pages, or those that it asks for") {
    Reports r;
    const int shown = static_cast<int>(r.page->pages().pages.size());
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(r.reg.path(QStringLiteral("printed.pdf")));
    CHECK(r.page->print(printer) == shown);
    QFile file(r.reg.path(QStringLiteral("printed.pdf")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(pagesOf(file.readAll()) == shown);

    QPrinter part(QPrinter::HighResolution);
    part.setOutputFormat(QPrinter::PdfFormat);
    part.setOutputFileName(r.reg.path(QStringLiteral("part.pdf")));
    part.setFromTo(2, 2);
    CHECK(r.page->print(part) == 1);
}

TEST_CASE("a report is public until internal figures are asked for, and public again after each use") {
    Reports r;
    r.page->choose({ReportKind::municipality, QStringLiteral("4641"), QStringLiteral("en"), Audience::open});
    const QString open = r.text();
    CHECK_FALSE(open.contains(QStringLiteral("Internal:")));

    r.internal().click();
    CHECK(r.text().contains(QStringLiteral("Internal:")));
    CHECK_FALSE(r.saved(QStringLiteral("internal.pdf")).isEmpty());
    CHECK_FALSE(r.internal().isChecked());
    CHECK(r.text() == open);
    CHECK(r.told.back().text.contains(QStringLiteral("internal figures")));

    r.internal().click();
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(r.reg.path(QStringLiteral("printed.pdf")));
    r.page->print(printer);
    CHECK_FALSE(r.internal().isChecked());

    r.internal().click();
    r.page->leave();
    CHECK_FALSE(r.internal().isChecked());
    CHECK(r.text() == open);
}

TEST_CASE("the preview paints the page itself and grows with the zoom") {
    Reports r;
    auto* view = r.page->findChild<PagesView*>();
    auto* sheets = view->findChild<Sheets*>();
    view->zoom(PagesView::Fit::percent, 100);
    CHECK(view->percent() == 100);
    const double width = sheets->sheetAt(0).width();
    CHECK(width == Approx(210 / 25.4 * view->logicalDpiX()));
    view->zoom(PagesView::Fit::percent, 200);
    CHECK(sheets->sheetAt(0).width() == Approx(2 * width));
    view->zoomBy(-1);
    CHECK(view->percent() == 150);
    view->zoom(PagesView::Fit::sheet);
    CHECK(sheets->sheetAt(0).height() < view->viewport()->height());

    // White paper with something dark on it, in any theme.
    const QImage picture = sheets->grab(sheets->sheetAt(0).toAlignedRect()).toImage();
    int dark = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            dark += qGray(picture.pixel(x, y)) < 100 ? 1 : 0;
        }
    }
    CHECK(qGray(picture.pixel(5, 5)) == 255);
    CHECK(dark > 50);
}

TEST_CASE("without a region a status report says what is missing") {
    made::Register reg;
    ReportPage page(reg.ledger(), made::Register::language());
    page.resize(900, 700);
    page.show();
    bool isTold = false;
    for (const auto* label : page.findChildren<QLabel*>()) {
        isTold = isTold ||
                 (label->isVisible() && label->text().startsWith(QStringLiteral("A status report is about")));
    }
    CHECK(isTold);
    CHECK(page.pages().pages.empty());
}

TEST_CASE("a report that another program's change has overtaken is not handed out unseen") {
    Reports r;
    r.page->choose({ReportKind::municipality, QStringLiteral("4640"), QStringLiteral("en"), Audience::open});
    const auto other = Ledger::open(r.reg.path(QStringLiteral("test.samspel")), made::Register::language());
    Organisation sogndal = other->where<Organisation>("number", QStringLiteral("4640")).front();
    sogndal.name = QStringLiteral("Newname");
    other->change({Action::change, QStringLiteral("organisation"), sogndal.name},
                  [&](Edit& edit) { edit.change(sogndal); });
    CHECK(r.saved(QStringLiteral("old.pdf")).isEmpty());
    CHECK(r.told.back().text.contains(QStringLiteral("nothing was handed out")));
    CHECK(r.text().contains(QStringLiteral("Newname")));
    CHECK_FALSE(r.saved(QStringLiteral("new.pdf")).isEmpty());
    CHECK(r.page->handedByPicture());
}

TEST_CASE("a change in the register is in the preview at once") {
    Reports r;
    r.page->choose({ReportKind::municipality, QStringLiteral("4640"), QStringLiteral("en"), Audience::open});
    Ledger& ledger = r.reg.ledger();
    Organisation sogndal = ledger.where<Organisation>("number", QStringLiteral("4640")).front();
    sogndal.name = QStringLiteral("Newname");
    ledger.change({Action::change, QStringLiteral("organisation"), sogndal.name},
                  [&](Edit& edit) { edit.change(sogndal); });
    CHECK(r.text().contains(QStringLiteral("Newname")));
}
