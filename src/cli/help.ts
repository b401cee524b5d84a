/** What `--help` prints; docs/dong-lenh.md repeats it. */
export const help = `the-thuc: kiểm tra thể thức văn bản hành chính, không cần Word, không cần mạng.

  the-thuc check TỆP…            kiểm tra các tệp .docx (thư mục: mọi tệp .docx bên trong)
  the-thuc fix TỆP -o KẾT_QUẢ    ghi một bản đã sửa mọi lỗi sửa được một cách an toàn
  the-thuc review TỆP -o PHIẾU   lập phiếu kiểm tra thể thức của tệp (.docx)
  the-thuc review TỆP --code MÃ  so mã trên phiếu với tệp: phiếu còn giá trị hay không
  the-thuc citations TỆP…        nêu mọi viện dẫn; nhận cả .txt và - (đầu vào chuẩn, mỗi dòng một đoạn)
  the-thuc cite "VIỆN DẪN"       viết viện dẫn đầy đủ từ số, ký hiệu hoặc câu gõ chưa đúng
  the-thuc harvest THƯ_MỤC -o DANH_MỤC.json
                                 thu danh mục văn bản từ các tệp .docx cơ quan đã ban hành; chạy lại thì làm tiếp
  the-thuc harvest-clauses THƯ_MỤC -o TỆP.json
                                 thu những đoạn văn bản của cơ quan lặp lại, thành điều khoản để xem lại
  the-thuc clauses [TỪ…]         liệt kê, tìm điều khoản mẫu (gõ không dấu được)
  the-thuc new MẪU -o KẾT_QUẢ    soạn một văn bản mới theo mẫu: cong-van, ke-hoach, dang-cong-van …

  --format text|json             dạng in (mặc định text); check còn có html, csv, ndjson (mỗi mục một dòng)
  -o, --output TỆP               ghi báo cáo (check), bản đã sửa (fix), phiếu (review), danh mục (harvest), văn bản mới (new) vào tệp
  --system auto|nd30|hd05|hd36   quy định áp dụng (mặc định: tự nhận)
  --kind auto|LOẠI               loại văn bản: cong-van, ke-hoach, quyet-dinh … (mặc định: tự nhận)
  --as-of NĂM-THÁNG-NGÀY         ngày thay cho hôm nay khi dự thảo chưa ghi ngày
  --catalogue TỆP                danh mục văn bản của cơ quan (JSON, CSV), đặt trên danh mục có sẵn
  --profile TỆP                  hồ sơ cơ quan (JSON): tên, ký hiệu, đơn vị, người ký; để đối chiếu và để soạn mới
  --clauses TỆP                  điều khoản của cơ quan (JSON), cho clauses và new
  --rules TỆP                    quy tắc của cơ quan: tắt, đổi mức quy tắc, khai chữ viết tắt riêng
  --clean                        fix: chấp nhận thay đổi theo dõi, bỏ nhận xét và tô màu nền
  --ignore-record                check, fix, review: không xét phần Thể Thức ghi trong tệp (mục đã bỏ qua, loại đã chọn)
  --strip-record                 fix: gỡ phần ấy khỏi bản ghi ra
  --reviewer TÊN                 review: họ tên người kiểm tra, để trống thì ký tay
  --jobs N                       số tệp kiểm tra hoặc đọc cùng lúc
  --quiet                        chỉ in tệp có vấn đề
  --help, --version

Tệp quy tắc (--rules): {"rules": {"nd30/trich-yeu/dau-cham": "off"}}; mức là off, info, warning, error.
Mã kết thúc của check: 0 không có lỗi, 1 có lỗi, 2 sai tham số hoặc có tệp không đọc được; lệnh khác: 0 hoặc 2.
Mã kết thúc của review --code: 0 phiếu còn giá trị, 1 hết giá trị, 2 sai tham số hoặc tệp không đọc được.
Chỗ lỗi ghi TỆP:ĐOẠN:CHỮ, đếm từ 1.
`;
