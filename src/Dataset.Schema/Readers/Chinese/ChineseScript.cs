namespace Dataset.Schema.Readers.Chinese;

/// <summary>Folds what is printed to one script, character by character so that places stay: traditional to simplified, full width to ASCII.</summary>
internal static class ChineseScript
{
    // Pairs, traditional first: the characters of the lexicons in this folder. Others may stay as they are, nothing looks for them.
    private const string Pairs =
        "艷艳豔艳顏颜亂乱爭争奧奥緻致蕩荡偉伟傑杰慘惨慮虑戀恋攔拦瀾澜爐炉爛烂獎奖瑣琐礙碍積积筍笋籌筹糧粮綁绑緣缘織织繫系罵骂脅胁臟脏蔣蒋蕭萧虧亏衛卫襲袭誘诱譽誉豐丰賤贱踐践蹤踪遼辽邁迈郵邮鄭郑醜丑鋪铺錦锦閱阅閣阁陣阵陰阴隱隐霸霸靈灵韓韩頗颇頌颂餓饿駐驻鬱郁鳳凤鴻鸿"
        + "萬万億亿兩两幾几數数餘余個个塊块張张頁页種种項项臺台條条檔档顆颗門门輛辆棟栋筆笔單单間间輪轮屆届層层級级隻只處处場场雙双對对於于約约過过達达將将僅仅總总計计內内時时鐘钟鍾钟週周歲岁與与參参戶户員员幣币歐欧鎊镑盧卢韓韩圓元點点號号負负後后從从" +
        "漲涨長长擴扩躍跃飆飙縮缩減减驟骤銳锐虧亏損损現现當当為为說说誤误覺觉會会應应學学體体實实統统導导連连線线開开閉闭眾众貫贯斷断舉举動动電电話话際际風风顧顾廬庐鳴鸣驚惊變变戰战觸触發发見见鐵铁馬马龍龙難难國国區区東东兒儿無无樣样麼么這这們们錢钱" +
        "積积極极儘尽專专純纯節节齊齐環环額额價价銷销營营則则較较還还該该佔占類类滿满頂顶夠够並并遠远紐纽續续簽签違违隱隐邊边貼贴臨临鄰邻親亲準准確确標标組组構构稱称義义談谈複复視视質质靜静觀观載载農农劃划賣卖買买賽赛贏赢輸输勝胜敗败幫帮響响聲声傳传" +
        "厲厉雲云錄录詞词語语讀读調调論论證证識识譯译議议護护讓让諾诺謀谋謹谨貓猫貝贝財财貨货費费賠赔賺赚資资趕赶跡迹車车軍军軟软轉转辦办邏逻郵邮醫医釋释針针銀银錯错鏡镜陽阳陸陆隨随隊队階阶雜杂離离顯显飛飞館馆駕驾驅驱驗验鬆松魚鱼鳥鸟鹽盐麗丽黃黄黨党" +
        "齡龄創创劇剧劑剂勵励勞劳勢势勻匀協协卻却厭厌嘗尝嚴严團团圍围園园圖图執执堅坚報报塵尘墜坠壓压壞坏壘垒夢梦奪夺奮奋婦妇孫孙寧宁審审寫写寬宽尋寻屬属岡冈島岛峽峡嶺岭嶼屿帥帅師师帶带幹干廠厂廣广廢废廳厅彈弹強强彎弯徑径徵征復复憂忧憑凭懷怀戲戏拋抛" +
        "捨舍掃扫掛挂採采揚扬換换搶抢撥拨擁拥擇择擊击擋挡擔担據据擬拟攜携攝摄敵敌暫暂曉晓曆历歷历業业榮荣樂乐樓楼橋桥機机檢检權权歡欢殘残殺杀毀毁氣气決决沒没況况測测滅灭滬沪漁渔潔洁灣湾獨独獲获產产畫画異异疊叠療疗癒愈盜盗盡尽監监盤盘碼码禮礼禍祸穩稳" +
        "窮穷競竞紀纪紅红納纳紙纸細细終终給给絕绝經经綠绿維维網网綜综緊紧緒绪緩缓練练縣县縱纵繞绕繼继纖纤罷罢羅罗職职聯联聰聪腦脑腳脚臉脸興兴舊旧艱艰藍蓝藝艺藥药蘇苏虛虚補补裝装裡里製制覽览規规訂订訊讯討讨訓训記记訪访設设許许訴诉評评試试詢询詳详誇夸" +
        "認认誌志誰谁課课講讲謝谢寶宝貢贡貧贫責责貴贵賓宾輔辅遊游運运遞递遲迟鄉乡釐厘鈔钞銖铢鎖锁鑽钻閃闪問问闊阔雖虽霧雾韻韵順顺須须預预頻频題题願愿飄飘飯饭飲饮騎骑騰腾鬥斗鬧闹鮮鲜麥麦齒齿龐庞龜龟兌兑幀帧冊册羣群裏里盞盏繫系係系艙舱劍剑綫线麽么";

    private static readonly Dictionary<char, char> Simplified = Load();

    /// <summary>The text in simplified characters and ASCII digits, letters and signs; the full-width comma and brackets stay, since they are punctuation alone.</summary>
    public static string Fold(string text)
    {
        char[]? folded = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = Fold(text[i]);
            if (c != text[i])
            {
                folded ??= text.ToCharArray();
                folded[i] = c;
            }
        }

        return folded is null ? text : new string(folded);
    }

    private static char Fold(char c) => c switch
    {
        < '\u0080' => c,
        >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' or '％' or '．' or '－' or '＋' or '＄' or '／' or '：' => (char)(c - 0xFEE0),
        '−' or '‐' or '‑' => '-',
        '￥' => '¥',
        '￡' => '£',
        '～' => '~',
        '\u3000' or '\u00A0' or '\u202F' or '\u2009' => ' ',
        _ => Simplified.TryGetValue(c, out var simplified) ? simplified : c,
    };

    private static Dictionary<char, char> Load()
    {
        var map = new Dictionary<char, char>();
        for (var i = 0; i < Pairs.Length; i += 2)
        {
            map[Pairs[i]] = Pairs[i + 1];
        }

        return map;
    }
}
