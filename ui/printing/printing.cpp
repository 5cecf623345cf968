// SPDX-License-Identifier: MIT
#include "ui/printing/printing.h"

#include "report/pagepainter.h"
#include "ui/shell/attempt.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <memory>
#include <stdexcept>

namespace samspel {

namespace {

constexpr double mmPerInch = 25.4;

class Printing {
    Q_DECLARE_TR_FUNCTIONS(Printing)
public:
    static void print(QPrinter& printer, const report::Pages& pages,
                      const std::function<void(const Message&)>& said) {
        int printed = 0;
        const auto trouble = attempt(tr("Print"), [&] { printed = paintOn(printer, pages); });
        said(trouble.value_or(Message{tr("%n page(s) went to the printer.", nullptr, printed)}));
    }
    static QString noAnswer() { return tr("the printer did not answer"); }
};

} // namespace

void printPages(const report::Pages& pages, QWidget* over, const std::function<void(const Message&)>& said) {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(pages.title);
    auto* dialog = new QPrintDialog(printer.get(), over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, static_cast<int>(pages.pages.size()));
    QObject::connect(dialog, &QDialog::accepted, over,
                     [printer, said, kept = std::make_shared<report::Pages>(pages)] {
                         Printing::print(*printer, *kept, said);
                     });
    dialog->open();
}

int paintOn(QPrinter& printer, const report::Pages& pages) {
    printer.setFullPage(true); // the report's own margins count from the paper's edge
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter;
    if (!painter.begin(&printer)) {
        throw std::runtime_error(Printing::noAnswer().toStdString());
    }
    const auto count = static_cast<int>(pages.pages.size());
    const int first = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    const double unitsPerMm = printer.resolution() / mmPerInch;
    for (int page = first; page <= last; ++page) {
        if (page > first) {
            printer.newPage();
        }
        report::paint(pages.pages[static_cast<std::size_t>(page) - 1], painter, unitsPerMm);
    }
    return std::max(0, last - first + 1);
}

} // namespace samspel
