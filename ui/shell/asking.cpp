// SPDX-License-Identifier: MIT
#include "ui/shell/asking.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <algorithm>

namespace samspel {

namespace {

struct AskingWords {
    Q_DECLARE_TR_FUNCTIONS(Asking)
};

QString filter() { return AskingWords::tr("Samspel registers (*.samspel)"); }
QString home() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

void choose(QWidget* over, const Question& question, const std::function<void(int)>& then) {
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, question.title, question.text, QMessageBox::NoButton, over);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText); // it may hold names from the register
    QList<QAbstractButton*> buttons;
    for (qsizetype i = 0; i < question.answers.size(); ++i) {
        buttons << box->addButton(question.answers[i],
                                  i == 0 ? QMessageBox::RejectRole : QMessageBox::AcceptRole);
    }
    box->setDefaultButton(qobject_cast<QPushButton*>(buttons.constFirst()));
    box->setEscapeButton(buttons.constFirst());
    QObject::connect(box, &QMessageBox::finished, over, [box, buttons, then] {
        then(static_cast<int>(std::max<qsizetype>(0, buttons.indexOf(box->clickedButton()))));
    });
    box->open();
}

} // namespace

Asking Asking::dialogs() {
    return {[](QWidget* over) {
                return QFileDialog::getOpenFileName(over, AskingWords::tr("Open register"), home(),
                                                    filter() + QStringLiteral(";;") +
                                                        AskingWords::tr("All files (*)"));
            },
            [](QWidget* over, const QString& title, const QString& suggestion) {
                QString path =
                    QFileDialog::getSaveFileName(over, title, QDir(home()).filePath(suggestion), filter());
                if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty()) {
                    path += QStringLiteral(".samspel");
                }
                return path;
            },
            choose,
            [](QWidget* over, const QString& title, const QString& now) {
                return QFileDialog::getExistingDirectory(over, title, now.isEmpty() ? home() : now);
            }};
}

} // namespace samspel
