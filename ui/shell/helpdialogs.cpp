// SPDX-License-Identifier: MIT
#include "ui/shell/helpdialogs.h"

#include "ui/shell/scaledlabel.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace samspel {

namespace {

struct HelpWords {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

struct Key {
    QString keys;
    QString what;
};

std::vector<Key> keysWithin() {
    return {{QStringLiteral("Ctrl+N"), HelpWords::tr("In a list: a new record")},
            {HelpWords::tr("Delete"), HelpWords::tr("In a list: delete the chosen records")},
            {HelpWords::tr("Enter"), HelpWords::tr("In a list: go to the form of the record")},
            {QStringLiteral("F2"),
             HelpWords::tr("In a list: write in the cell; a second click on it does the same")},
            {HelpWords::tr("Tab"), HelpWords::tr("While writing in a cell: save it, and on to the next one")},
            {HelpWords::tr("Esc"), HelpWords::tr("While writing in a cell: leave it as it was")},
            {QStringLiteral("Ctrl+F"), HelpWords::tr("In a list: to its filter")},
            {QStringLiteral("Ctrl+C"), HelpWords::tr("In a list: copy the chosen rows, for a spreadsheet")},
            {HelpWords::tr("Esc"), HelpWords::tr("In a form: take back what is typed in this field")},
            {HelpWords::tr("Tab"), HelpWords::tr("To the next field; what was filled in is saved")}};
}

void addRow(QTableWidget* table, const Key& key) {
    const int row = table->rowCount();
    table->insertRow(row);
    table->setItem(row, 0, new QTableWidgetItem(key.what));
    table->setItem(row, 1, new QTableWidgetItem(key.keys));
}

QDialogButtonBox* closing(QDialog* dialog) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

} // namespace

void showKeys(QWidget* over, const std::vector<QAction*>& actions) {
    auto* dialog = new QDialog(over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(HelpWords::tr("Keys"));
    auto* table = new QTableWidget(0, 2);
    table->setAccessibleName(HelpWords::tr("Keys"));
    table->setHorizontalHeaderLabels({HelpWords::tr("What"), HelpWords::tr("Keys")});
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    for (const QAction* action : actions) {
        if (!action->shortcut().isEmpty()) {
            QString what = action->text().remove(QLatin1Char('&'));
            what.remove(QStringLiteral(" …"));
            addRow(table, {action->shortcut().toString(QKeySequence::NativeText), what});
        }
    }
    for (const Key& key : keysWithin()) {
        addRow(table, key);
    }
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(table);
    column->addWidget(closing(dialog));
    const QFontMetrics metrics = dialog->fontMetrics();
    dialog->resize(metrics.averageCharWidth() * 84, metrics.height() * 30);
    dialog->open();
}

void showAbout(QWidget* over) {
    auto* dialog = new QDialog(over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(HelpWords::tr("About Samspel"));
    auto* title = new ScaledLabel(type::title, QPalette::WindowText);
    title->setText(QStringLiteral("Samspel ") + QCoreApplication::applicationVersion());
    auto* text = new ScaledLabel(1, QPalette::WindowText);
    text->setText(HelpWords::tr(
        "A register for partnerships that develop schools. It works on this machine alone and sends "
        "nothing anywhere."));
    auto* licence = new ScaledLabel(type::note, Theme::muted);
    licence->setText(
        HelpWords::tr("Free software under the MIT licence. Built on Qt (LGPL), SQLite, libqpdf and Boost. "
                      "Figures belong to those who published them; each says its source and licence."));
    auto* column = new QVBoxLayout(dialog);
    column->setSpacing(gap::medium);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(licence);
    column->addStretch(1);
    column->addWidget(closing(dialog));
    const QFontMetrics metrics = dialog->fontMetrics();
    dialog->resize(metrics.averageCharWidth() * 64, metrics.height() * 14);
    dialog->open();
}

} // namespace samspel
