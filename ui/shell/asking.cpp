// SPDX-License-Identifier: MIT
#include "ui/shell/asking.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace samspel {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Asking)
};

QString filter() { return Words::tr("Samspel registers (*.samspel)"); }
QString home() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

} // namespace

Asking Asking::dialogs() {
    return {[](QWidget* over) {
                return QFileDialog::getOpenFileName(over, Words::tr("Open register"), home(),
                                                    filter() + QStringLiteral(";;") +
                                                        Words::tr("All files (*)"));
            },
            [](QWidget* over, const QString& title, const QString& suggestion) {
                QString path =
                    QFileDialog::getSaveFileName(over, title, QDir(home()).filePath(suggestion), filter());
                if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty()) {
                    path += QStringLiteral(".samspel");
                }
                return path;
            }};
}

} // namespace samspel
