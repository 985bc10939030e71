import java.nio.file.Files;
import java.nio.file.Paths;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.PageLayout;
import org.ofdrw.layout.VirtualPage;
import org.ofdrw.layout.element.Paragraph;
import org.ofdrw.layout.element.Position;
import org.ofdrw.layout.element.Span;

/** Makes an OFD out of lines "page, left, top, width, height in mm, 1 with a border, text", parted by tabs: MakeOfd IN OUT. */
public class MakeOfd {
    public static void main(String[] arguments) throws Exception {
        try (OFDDoc document = new OFDDoc(Paths.get(arguments[1]))) {
            PageLayout layout = PageLayout.A4();
            document.setDefaultPageLayout(layout);
            VirtualPage page = null;
            int number = -1;
            for (String line : Files.readAllLines(Paths.get(arguments[0]))) {
                String[] part = line.split("\t", -1);
                if (Integer.parseInt(part[0]) != number) {
                    if (page != null) document.addVPage(page);
                    page = new VirtualPage(layout);
                    number = Integer.parseInt(part[0]);
                }
                Paragraph cell = new Paragraph();
                cell.setPosition(Position.Absolute).setX(Double.parseDouble(part[1])).setY(Double.parseDouble(part[2]));
                cell.setWidth(Double.parseDouble(part[3]) - 0.7).setHeight(Double.parseDouble(part[4]) - 0.7);
                if (part[5].equals("1")) cell.setBorder(0.353).setPadding(0.5);
                Span text = new Span(part[6].isEmpty() ? " " : part[6]);
                text.setFontSize(3d);
                page.add(cell.add(text));
            }
            document.addVPage(page);
        }
    }
}
